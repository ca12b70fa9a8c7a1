/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var rm=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var am=(t,e)=>{for(var n in e)rm(t,n,{get:e[n],enumerable:!0})};function zt(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function jc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var St,Te=M(()=>{"use strict";St=t=>document.getElementById(t)});async function Lc(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Mi=im(await new Response(e).json())}function im(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Mi,Ti=M(()=>{"use strict";Te()});function zc(t){var e=Mc.get(this);return e||(e=new Map,Mc.set(this,e)),(e=Tc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Tc,Mc,Fc=M(()=>{Tc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Tc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Mc=new Map});function Is(t){t&&t.parentNode&&t.remove()}function Ni(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ei.call(arguments,2):n),Jo(t,i,s,o,null)}function Jo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qo,__v:o||++Ec,__i:-1,__u:0};return!o&&Ft.vnode&&Ft.vnode(r),r}function Kr(t){return t.children}function Wr(t,e){this.props=t,this.context=e,this.__g=0}function hs(t,e){if(e==null)return t.__&&hs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:hs(t)}function um(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=qs({constructor:Qo},n)).__v=n.__v+1,Ft.vnode&&Ft.vnode(e),Pi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||hs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Hc(o,e,r),n.__=n.__e=null,e.__e!=s&&Ic(e))}function Ic(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ic(t)}function Bc(t){(8&t.__g||(t.__g|=8,fs.push(t),Hr++))&&zi==Ft.debounceRendering||((zi=Ft.debounceRendering)||queueMicrotask)(qc)}function qc(){try{for(var t,e=1;fs.length;)fs.length>e&&fs.sort(Nc),t=fs.shift(),e=fs.length,8&t.__g&&um(t)}finally{(Hr=fs.length)&&(zi||queueMicrotask)(qc)}}function Rc(t,e,n,s,o,r,i,l,c,p,u){var m,$,d,f,h,k,x=s.__k||Ur,S=e.length;for(c=dm(n,e,x,c,S),m=0;m<S;m++)(d=n.__k[m])!=null&&($=~d.__i&&x[d.__i]||Vr,d.__i=m,k=Pi(t,d,$,o,r,i,l,c,p,u),f=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Ii($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Wc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&k!==void 0?c=k:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function dm(t,e,n,s,o){var r,i,l,c,p,u,m,$,d,f=n.length,h=f,k=0,x=0,S=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=Jo(null,i):Ai(i)?i=S[r]=Jo(Kr,{children:i}):i.constructor===Qo&&i.__b?i=S[r]=Jo(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=$m(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,x=1)):(~p||(o>f?k--:o<f&&k++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(x){for(u=[],m=[],r=0;r<o;r++)if((i=S[r])&&16&i.__u){for(k=0,$=u.length;k<$;)u[d=k+$>>1]<i.__i?k=d+1:$=d;u[k]=i.__i,m[r]=k+1}for(k=u.length;r--;)m[r]&&(m[r]==k?k--:S[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=hs(l)),qi(l,l));return s}function Wc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Wc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=hs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function $m(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Ac(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function qr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Ac(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Ac(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Fi[e]||(Fi[e]=mm(e)),(t.__a||(t.__a={}))[e]=Bi,r=e!=(e=e.replace(Pc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function mm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Rr]==null)e[Rr]=Bi++;else if(e[Rr]<this.__a[t])return;return n(Ft.event?Ft.event(e):e)}}}function Pi(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,k,x,S,y,w,F,C,st,D,E,Tt,dn,$n=e.type;if(e.constructor!==Qo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Dr(u,r):r.push(u),l=r[0]||l),(u=Ft.__b)&&u(e);t:if(typeof $n=="function"){$=i.length;try{if(x=e.props,S=(u=$n.prototype)&&u.render,y=(u=$n.contextType)&&s[u.__c],w=u?y?y.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new $n(x,w):(e.__c=d=new Wr(x,w),d.constructor=$n,d.render=hm),y&&y.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),$n.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qs({},d.__s)),qs(d.__s,$n.getDerivedStateFromProps(x,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(x!==f&&S&&!$n.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,w),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,w)===!1){e.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ue){Ue&&(Ue.__=e)}),Ur.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=hs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,w),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,k)})}else S&&!$n.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=w,d.props=x,d.__P=t,d.__g&=-5,F=Ft.__r,C=S?25:0;do d.__g&=-9,F&&F(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++C<25);S&&(Ur.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=qs({},s,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(k=d.getSnapshotBeforeUpdate(f,h)),st=u&&u.type===Kr&&u.key==null?u.props.children:u,x.__P&&(u=l,o=(t=x.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ue){Ue&&qi(Ue,Ue)}),n.__k=null),l=n.__k?hs(n,0):null),l=Rc(t,Ai(st)?st:[st],e,n,s,o,r,i,l,c,p),x.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Is),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Ue){if(i.length=$,e.__v=null,c||r)if(Ue&&Ue.then){if(e.__u|=128|c,r){for(~(Tt=r.indexOf(l||void 0))||(Tt=r.length);(dn=r[Tt-1])&&dn.nodeType==8;)Tt--;for(;Tt<r.length;Tt++)if(dn=r[Tt])if(r[Tt]=null,D){if(dn==E)break}else{if(dn.nodeType!=8)break;dn.data.startsWith("$s")&&(E=Dr(D=dn))}}if(!D){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;D=l}(u=Dr(D=e.__c.__z||(e.__c.__z=D)))?(e.__e=D,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Is);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ue&&Ue.then||Dc(e),Ft.__e(Ue,e,n)}}else l=e.__e=fm(n.__e,e,n,s,o,r,i,c,p,t);return(u=Ft.diffed)&&u(e),l}function Dr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Dc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Dc))}function Hc(t,e,n){for(var s=0;s<n.length;)Ii(n[s++],n[s++],n[s++]);Ft.__c&&Ft.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Ft.__e(r,o.__v)}})}function fm(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,k,x,S=n.props||Vr,y=e.props,w=e.type;if(w=="svg"?o="http://www.w3.org/2000/svg":w=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(w?f.localName==w:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(x=p.ownerDocument||document,!w)return x.createTextNode(y);t=x.createElementNS(o,w,y.is?y:p),l&&(Ft.__m&&Ft.__m(e,r),l=!1),r=null}if(w){if(p=w=="template"&&t.content||t,r=w=="textarea"&&y.defaultValue!=null?null:r&&Ei.call(p.childNodes),!l&&r)for(S={},u=0;u<t.attributes.length;u++)S[(f=t.attributes[u]).name]=f.value;for(u in S)f=S[u],u=="dangerouslySetInnerHTML"?$=f:u=="children"||u in y||u=="value"&&"defaultValue"in y||u=="checked"&&"defaultChecked"in y||qr(t,u,null,f,o);for(u in y)f=y[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?m=f:u=="value"?h=f:u=="checked"?k=f:l&&typeof f!="function"||S[u]===f||qr(t,u,f,S[u],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(w=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&pm.test(w))&&(o="http://www.w3.org/1999/xhtml"),Rc(p,Ai(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&hs(n,0),l,c),r&&r.some(Is)),l&&w!="textarea"||(u="value",w=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(w!="progress"||h)||qr(t,u,h,S[u],o),u="checked",k!=null&&k!=t[u]&&qr(t,u,k,S[u],o))}else S===y||l&&t.data==y||(t.data=y);return t}function Ii(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Ft.__e(o,n)}}function qi(t,e,n){var s,o,r,i;if(Ft.unmount&&Ft.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Ii(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Ft.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&qi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Dr(s,r=[]))&&(s==t.__e&&r.some(Is),Is(o),Is(s)),n||Is(t.__e),t.__e=t.__c=t.__=null}function hm(t,e,n){return this.constructor(t,n)}function Pn(t,e){var n,s,o,r;Ft.__&&Ft.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Jo(Kr,{children:[t]}),o=[],r=[],Pi(e,e.__k,s||Vr,Vr,e.namespaceURI,s?null:e.firstChild?Ei.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Hc(o,e.__k,r),e.__k.props.children=null}var Ft,Ec,lm,fs,zi,Hr,Nc,Rr,Pc,Bi,Fi,cm,Qo,Vr,Ur,pm,Ai,Ei,qs,Gr=M(()=>{Qo=Symbol.for("pv"),Vr={},Ur=[],pm=/^m(i|n|o|s|text|space)$/,Ai=Array.isArray,Ei=Ur.slice,qs=Object.assign;Ft={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Hr=0,t}},Ec=0,lm=function(t){return t!=null&&t.constructor===Qo},Wr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=qs({},this.state)),typeof t=="function"&&(t=t(qs({},n),this.props)),t&&(qs(n,t),this.__v&&(e&&this.__k.push(e),Bc(this)))},Wr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Bc(this))},Wr.prototype.render=Kr,fs=[],Hr=0,Nc=function(t,e){return t.__v.__b-e.__v.__b},Rr=Symbol(),Pc=/(PointerCapture)$|Capture$/i,Bi=0,Fi={},cm=0});function Qr(t,e){Xt.__h&&Xt.__h(ne,t,Jr||e),Jr=0;var n=ne.__H||(ne.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return Jr=1,gm(ep,t)}function gm(t,e,n){var s=Qr(ho++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):ep(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Wi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ne,!ne.__f)){ne.__f=!0;var o=ne.shouldComponentUpdate;ne.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Wi($.__[0],$.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function ve(t,e){var n=Qr(ho++,3);!Xt.__s&&Vi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ne.__H.__h.push(n))}function sn(t,e){var n=Qr(ho++,4);!Xt.__s&&Vi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ne.__h.push(n))}function Zo(t){return Jr=5,Ne(function(){return{current:t}},[])}function Ne(t,e){var n=Qr(ho++,7);return Vi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function bm(){var t;do{for(;t=Di.shift();)try{Yo(t)}catch(n){Xt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=tp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Yo),e.__h.some(Hi),e.__h=[]}catch(n){e.__h=[],Xt.__e(n,t.__v)}}}while(Di.length)}function km(t){var e,n=function(){clearTimeout(s),Zc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Zc&&(e=requestAnimationFrame(n))}function Xc(t){t!=1&&Vc==Xt.requestAnimationFrame||((Vc=Xt.requestAnimationFrame)||km)(bm)}function Yo(t){var e=ne,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ne=e}function Hi(t){var e=ne;t.__c=t.__(),ne=e}function Vi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Wi(n,t[s])})}function ep(t,e){return typeof e=="function"?e(t):e}var ho,ne,Ri,Vc,Wi,Jr,tp,Di,Xt,Uc,Kc,Gc,Jc,Qc,Yc,Zc,Ui=M(()=>{Gr();Wi=Object.is,Jr=0,tp=[],Di=[],Xt=Ft,Uc=Xt.__b,Kc=Xt.__r,Gc=Xt.diffed,Jc=Xt.__c,Qc=Xt.unmount,Yc=Xt.__;Xt.__b=function(t){ne=null,Uc&&Uc(t)},Xt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Yc&&Yc(t,e)},Xt.__r=function(t){Kc&&Kc(t),ho=0;var e=(ne=t.__c).__H;e&&(Ri==ne?ne.__h=[]:(e.__h.some(Yo),e.__h.some(Hi),ho=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ri=ne},Xt.diffed=function(t){Gc&&Gc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Xc(tp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ri=ne=null},Xt.__c=function(t,e){e.some(function(n){try{n.__h.some(Yo),n.__h=n.__h.filter(function(s){return!s.__||Hi(s)})}catch(s){n.__h=[function(){throw s}]}}),Jc&&Jc(t,e)},Xt.unmount=function(t){Qc&&Qc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Xc(Di.push(o))}else Yo(o)}catch(r){e=r}}),s.__H=void 0,e&&Xt.__e(e,s.__v))};Zc=typeof requestAnimationFrame=="function"});function np(t){if(Array.isArray(t))return t.map(np);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Ni("wbr",null),n]:[n])}var se,a,B,V=M(()=>{"use strict";Fc();Gr();Ui();Gr();Ui();se=()=>Zo(null);a=zc.bind((t,e,...n)=>Ni(t,e,...typeof t=="string"?n.map(np):n)),B=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function xm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(sp,n)&&!t.query.uit?{path:sp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ji(t){let e=Object.entries(_m).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[ym[i]||i,l]);return xm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=wm.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function W(t,e=!1){let n=L(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ki},"",n),Gi())}function Gi(t=!1){let e=Ji(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,op(e),n||window.scrollTo(0,t&&rp.get(history.state?.turn)||0)}function ap(t){op=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ki=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>rp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ki},""),Gi(o)};return window.addEventListener("popstate",s,n),Gi(),z.started=!0,()=>e.abort()}var wm,ym,sp,_m,z,op,Ki,rp,Ke,X=M(()=>{"use strict";wm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],ym={ernst:"gewicht"},sp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},_m={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Ki=0,rp=new Map;Ke=t=>L(["ding",t])});function at({text:t,title:e=t,children:n}){let s=se();return sn(()=>{document.title=`${e} – Ketenkaart`},[e]),sn(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ge({text:t}){let{route:e}=z;return sn(()=>{z.started&&t&&zt(t)},[t,e]),null}var Z,Ot=M(()=>{"use strict";Te();V();X();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function ft(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Pe(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function go(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Yr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?et(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function Zr(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function ip(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,T,U,Xo,Kt,j,on,et,I=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),T=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),U=t=>t.slice(0,1).toUpperCase()+t.slice(1),Xo=t=>(Kt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();j=t=>[...new Set(t)],on=t=>t.map(e=>[e,e]),{compare:et}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,lp,cp,vm,Sm,Om,Cm,jm,Lm,Mm,Tm,zm,Fm,rn,bo,q,b,be,it,Cn,Ct,Wt,pp,Bm,Yn,Se,Am,mn,fn,rt,ko,Oe,gs,P=M(()=>{"use strict";Ti();_=Mi,{codes:lp,progress:cp,queries:vm,names:Sm,absent:Om,lists:Cm,kinds:jm,called:Lm,works:Mm,partners:Tm,lookups:zm}=_,Fm=[lp,cp,vm,Sm,Om,_.dates,Cm,jm,Lm,Mm,Tm,zm];for(let t of[...Fm,_.words,_.addresses,...[lp,cp].flatMap(Object.values)])Object.setPrototypeOf(t,null);rn=new Map(Object.entries(_.things)),bo=new Map(_.plans.map(t=>[t.key,t])),q=_.plans.length>1,b=_.words,be=t=>t?.words.page||b,it=t=>bo.get(t||"")||(q?void 0:_.plans[0]),Cn=t=>bo.get(t),Ct=t=>bo.get(t.split("/")[0]),Wt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,pp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Bm=_.plans.flatMap(t=>t.dates),Yn=pp(Bm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Se=Yn[Yn.length-1].date,Am=_.plans.flatMap(t=>t.steps),mn=pp(Am.reverse(),({notation:t})=>t).reverse(),fn=(t,e)=>{let n=Ct(t);return n?_.stands[e]?.[n.key]||n.date:e},rt=t=>_.dates[t]||t||"",ko=(t=it())=>t?.source||_.source,Oe=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),gs=(t,e=it())=>(e?e.dates:Yn).find(n=>n.date===t)?.label||rt(t)});async function Xr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(b.check.unreadable,{name:t.name}))}}async function Zn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Qi,ce,pt,Ie,ze=M(()=>{"use strict";I();P();Qi=5*2**20,ce=()=>window.werkplaats,pt=()=>ce(),Ie=()=>!!ce()&&ce()?.state!=="off"});function J(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Yi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Zi(o,n),without:Zi(r,n),links:i},p={...Zi(l,n),...c};Yi.set(s,p)}return Yi.get(s)}function bs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function K(t){let e=q&&bo.has(t.plan)?t.plan:"",n=Yn.some(p=>p.date===t.stand)?t.stand:Se,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Se};return[r,i,l].map(ta).find(p=>tr(p)||ce())||ta({...l,stated:!1,strict:!1})}function ta({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Xi(t,e,n){return new Set(n.map(([o])=>K({...t,[e]:o}).key)).size===n.length?n:[]}var Yi,Zi,In,tr,tl,up,Nt=M(()=>{"use strict";P();ze();Yi=new Map,Zi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));In=(t,e)=>J({...t,plan:e.key}).numbers[0];tr=t=>t.key in _.answers;tl=(t,e)=>bo.get(e)?.steps.find(n=>n.notation===t)?.id,up=t=>new Set(J(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>tl(s.step,e))))});var dp,Em,Rs,er,Q,Dt,ks,pe=M(()=>{"use strict";I();P();dp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Pe(dp,i,r)}Em=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Rs=(t,e=Se)=>!Em[e]?.has(t),er=(t,e=Se)=>(dp.get(t)||[]).filter(n=>Rs(n.of[0]||n.from,e)),Q=(t,e,n)=>er(t,n).filter(s=>s.name===e),Dt=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),ks=(t,e)=>t.from===e?t.to:t.from});var el,yt,v,jt,ht,ws,ea,Ws,Ce,mp,hn,ue,Xn,de,Gt,Y,Pt,na,fp,O,oe,$p,gn,sa,qn,Nm,oa,nr,bn,wo,Pm,Fe,$e,Be,tt=M(()=>{"use strict";I();P();el=[],yt=(t,e)=>rn.get(t)?.[e]||el,v=(t,e)=>yt(t,e)[0]||"",jt=(t,e)=>yt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ht=(t,e)=>jt(t,e)[0]||"",ws=t=>rn.has(t),ea=t=>yt(t,"type"),Ws=t=>fp.get(t)||el,Ce=(t,e)=>ea(t).includes(e),mp=t=>ea(t).flatMap(e=>_.kinds[e]||[])[0],hn=t=>mp(t)?.page||"",ue=t=>mp(t)?.kind||"",Xn=t=>hn(t)==="organisation",de=t=>hn(t)==="undertaking",Gt=t=>!!hn(t)&&!!v(t,"prefLabel"),Y=(t,e)=>_.codes[t]?.[e]?.label||e||"",Pt=(t,e)=>Y(_.lists[e],v(t,e)),na=t=>_.names[t]||b.thing.foreign[t]||t,fp=new Map;for(let[t,e]of rn)for(let n of e.type||el)Pe(fp,n,t);O=t=>_.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),oe=t=>_.called[t]?.short||O(t),$p=t=>v(t,"identifier"),gn=[...Ws("Chapter")].sort((t,e)=>et($p(t),$p(e))),sa=gn.flatMap(t=>jt(t,"chapterLead").map(e=>v(e,"notation"))),qn=[...rn.keys()].filter(de),Nm=[...rn.keys()].filter(Xn),oa=t=>mn.find(e=>e.notation===t),nr=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),bn=mn.map(t=>[t.notation,t.label]),wo=nr("InterventionKind"),Pm=new Map(Nm.map(t=>[v(t,"notation"),t])),Fe=t=>Pm.get(t)||"",$e=t=>_.addresses[t]||"",Be=t=>jt(t,"passage")});function gp(t,e,n,s){let o=Ge(t,s);return{id:t,work:e,plan:n,name:O(e),short:oe(e),what:v(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:U(or(v(t,"modality"))),day:v(t,"dueBy"),by:rt(v(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:rt(o.on)}}var sr,Wn,ts,yo,nl,Rn,jn,ra,Ds,Ht,aa,or,Im,Ge,sl,Dn,Ln,ys,es,hp,rr,_s,ol,_o,Hn,It=M(()=>{"use strict";X();I();P();pe();tt();sr=t=>e=>_.works[e]?.[t]||[],Wn=sr("steps"),ts=sr("kinds"),yo=sr("years"),nl=sr("leads"),Rn=sr("acts"),jn=t=>{let e=s=>nl(t).includes(s)?g(b.shared.leading,{name:O(s)}):O(s);if(Rn(t).length)return Rn(t).map(e).join(", ");let n=Q(t,"who").map(({from:s,phrase:o})=>`${O(s)} (${o})`);return n.length?g(b.explore.list.named,{who:n.join(", ")}):_.works[t]?.container?"":b.explore.list.no_partner},ra=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),Ds=(t,e)=>Q(t,"deadline",e).map(n=>n.from),Ht=t=>v(t,"isGeneric")==="true",aa=t=>{let[e,n]=[Dt(t,"chapterLead"),Q(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":_.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},or=t=>Y("Modality",t),Im={},Ge=(t,e=Se)=>z.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Im,sl=t=>(e,n)=>Ge(e,n)[t]||"",Dn=sl("report"),Ln=sl("status"),ys=sl("state"),es=(t,e)=>Hn(t).rows.filter(({id:n})=>Ge(n,e).outcome).map(n=>({...n,...gp(n.id,n.work,t,e)})),hp=(t,e)=>_.promises[t.key].undated.filter(n=>Rs(n,e)).map(n=>gp(n,ht(n,"initiative"),t,e));rr=(t,e=b.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),_s=(t,e=!1)=>rr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>T(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),ol=(t,e)=>{let{reports:n}=Hn(t);return n.find(s=>s.date===fn(t.key,e))||n[n.length-1]},_o=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Hn=t=>_.promises[t.key]});function xo(t,e){if(v(t,"crossCutting")==="true")return[{step:xs,of:t,basis:""}];let n=J(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:ht(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function ia(t,e){if(de(t))return[t];let n=r=>de(r)&&Wt(r,e.plan);if(Xn(t))return j(vs(t,e).map(r=>r.to));if(!kp(t))return j(er(t,e.date).map(r=>ks(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return j(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&xo(r,e).some(i=>i.step===t))}function wp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Gt),m=E=>(!s||xo(E,c).some(Tt=>v(Tt.step,"notation")===s))&&(!o||ts(E).includes(o))&&(!r||yo(E).slice(-1)[0]>=r)&&(!i||yo(E)[0]<=i),$=j(u.flatMap(E=>ia(E,c))),d=E=>u.includes(E)&&!l,f=$.filter(E=>!d(E)&&!m(E)),h=$.filter(E=>d(E)||m(E)&&!p.has(E)).sort(il),S=[...u.filter(E=>!Xn(E)).flatMap(E=>ia(E,c)),e].filter(E=>h.includes(E)).flatMap(E=>bp(E,c,l)),y=j([...u.filter(Xn),...S]).filter(E=>!p.has(E)).sort(vo),w=h.flatMap(E=>vs(E,c,l).filter(Tt=>y.includes(Tt.from))),F=h.flatMap(E=>xo(E,c).map(Tt=>({work:E,...Tt}))),C=[...mn.map(E=>E.id),xs],st=j([...u.filter(kp),...F.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Tt)=>C.indexOf(E)-C.indexOf(Tt)),D=r||i?f.filter(E=>!yo(E).length).length:0;return{who:y,what:h,steps:st,roles:w,ties:F.filter(E=>st.includes(E.step)),left:f.length,undated:D}}function la(t,{who:e,what:n},s){return de(t)?bp(t,s).filter(o=>!e.includes(o)).length:ia(t,s).filter(o=>!n.includes(o)).length}function ca(t,e,n,s=!1){let o=yp(t,e,n,s),r=rl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>ar)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(vo))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function So(t,e,n,s=!1){let o=yp(t,e,n,s),r=rl(t,e,o),i=rl(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(f=>r.get(f)===d).sort(vo)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(f=>{let h=vs(f,n);return p[d].flatMap(k=>{let x=h.filter(S=>ks(S,f)===k);return x.length&&u.set(f,(u.get(f)||0)+(u.get(k)||0)),x.length?{from:k,to:f,roles:x}:[]})}));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function _p(t,e,n){let s=[t,e],o=s.flatMap(r=>[...vs(r,n,!0),...Q(r,"expected",n.date)]);return j(o.map(r=>r.to)).filter(r=>de(r)&&Wt(r,n.plan)).sort(il).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function rl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=j(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function xp(t,e){let n=r=>xo(r,e).map(i=>i.step),[s,o]=t.map(r=>ia(r,e).flatMap(n));return mn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function vp(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return j(n.filter(o=>s.includes(o)))}var xs,al,vs,bp,kp,il,vo,yp,ar,Hs=M(()=>{"use strict";I();Nt();P();pe();tt();It();xs="dwars",al=60,vs=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&Wt(o.to,n)),bp=(t,e,n=!1)=>j(vs(t,e,n).map(s=>s.from)),kp=t=>hn(t)==="step";il=(t,e)=>et(oe(t),oe(e))||et(O(t),O(e)),vo=(t,e)=>Number(Ht(t))-Number(Ht(e))||il(t,e);yp=(t,e,n,s)=>o=>j(vs(o,n).map(r=>ks(r,o))).filter(r=>r===t||r===e||de(r)||s||!Ht(r)),ar=30});var qm,Lp,Mp,ir,Oo,Rm,Tp,lr,da,dl,ll,Wm,zp,Fp,fl,hl,Bp,Dm,cr,cl,Hm,Vm,Um,Km,pl,Sp,Gm,$l,ml,ul,Jm,Op,Cp,jp,pa,ua,Ap,Qm,Ep=M(()=>{qm="ENTRIES",Lp="KEYS",Mp="VALUES",ir=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Oo(this._path);if(Oo(n)==="")return{done:!1,value:this.result()};let s=e.get(Oo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Oo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Oo(e)).filter(e=>e!=="").join("")}value(){return Oo(this._path).node.get("")}result(){switch(this._type){case Mp:return this.value();case Lp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Oo=t=>t[t.length-1],Rm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Tp(t,e,n,s,i,1,o,""),s},Tp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,f=d-i,h=o[d],k=Math.max(0,u-n-1),x=Math.min(i-1,u+n);for(let S=k;S<x;++S){let y=$!==e[S],w=o[f+S]+ +y,F=o[f+S+1]+1,C=o[d+S]+1,st=o[d+S+1]=Math.min(w,F,C);st<h&&(h=st)}if(h>n)continue t}Tp(t.get(p),e,n,s,o,u,i,l+p)}},lr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=da(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=fl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Wm(this._tree,e)}entries(){return new ir(this,qm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Rm(this._tree,e,n)}get(e){let n=dl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=dl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new ir(this,Lp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ll(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ll(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ll(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new ir(this,Mp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},da=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),da(t.get(s),e.slice(s.length),n);return n.push([t,e]),da(void 0,"",n)},dl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return dl(t.get(n),e.slice(n.length))},ll=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Wm=(t,e)=>{let[n,s]=da(t,e);if(n!==void 0){if(n.delete(""),n.size===0)zp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Fp(s,o,r)}}},zp=t=>{if(t.length===0)return;let[e,n]=fl(t);if(e.delete(n),e.size===0)zp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Fp(t.slice(0,-1),s,o)}},Fp=(t,e,n)=>{if(t.length===0)return;let[s,o]=fl(t);s.set(o+e,n),s.delete(o)},fl=t=>t[t.length-1],hl="or",Bp="and",Dm="and_not",cr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ul:e.autoVacuum;this._options={...pl,...e,autoVacuum:n,searchOptions:{...Sp,...e.searchOptions||{}},autoSuggestOptions:{...Gm,...e.autoSuggestOptions||{}}},this._index=new lr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ml,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=o(s(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of $){let k=r(h,u);if(Array.isArray(k))for(let x of k)this.addTerm(d,p,x);else k&&this.addTerm(d,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of $){let k=s(h,u);if(Array.isArray(k))for(let x of k)this.removeTerm(d,p,x);else k&&this.removeTerm(d,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new lr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ml,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||$l.batchSize,r=e.batchWait||$l.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||ul.minDirtCount,s=s||ul.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(Cp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Cp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(pl.hasOwnProperty(e))return cl(pl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=pa(o),c._fieldLength=pa(r),c._storedFields=pa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),pa(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ua(o),c._fieldLength=await ua(r),c._storedFields=await ua(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let $=new Map;for(let d of Object.keys(m)){let f=m[d];l===1&&(f=f.ds),$.set(parseInt(d,10),await ua(f))}++p%1e3===0&&await Ap(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new lr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(Km(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,k)=>({...h,[k]:cl(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Sp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,k=h<1?Math.min(l,Math.round(e.term.length*h)):h;k&&(f=this._index.fuzzyGet(e.term,k))}if(d)for(let[h,k]of d){let x=h.length-e.term.length;if(!x)continue;f?.delete(h);let S=u*h.length/(h.length+.3*x);this.termResults(e.term,h,S,e.termBoost,k,o,r,c,$)}if(f)for(let h of f.keys()){let[k,x]=f.get(h);if(!x)continue;let S=p*h.length/(h.length+x);this.termResults(e.term,h,S,e.termBoost,k,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=hl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Hm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let f=d.size,h=this._avgFieldLength[$];for(let k of d.keys()){if(!this._documentIds.has(k)){this.removeTerm($,k,n),f-=1;continue}let x=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!x)continue;let S=d.get(k),y=this._fieldLength.get(k)[$],w=Um(S,f,this._documentCount,y,h,c),F=s*o*m*x*w,C=p.get(k);if(C){C.score+=F,Jm(C.terms,e);let st=cl(C.match,n);st?st.push(u):C.match[n]=[u]}else p.set(k,{score:F,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,jp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,jp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};cr.wildcard=Symbol("*");cl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Hm={[hl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Op(s.terms,r)}}return t},[Bp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Op(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Dm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Vm={k:1.2,b:.7,d:.5},Um=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Km=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},pl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Qm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Sp={combineWith:hl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Vm},Gm={combineWith:Bp,prefix:(t,e,n)=>e===n.length-1},$l={batchSize:1e3,batchWait:10},ml={minDirtFactor:.1,minDirtCount:20},ul={...$l,...ml},Jm=(t,e)=>{t.includes(e)||t.push(e)},Op=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Cp=({score:t},{score:e})=>e-t,jp=()=>new Map,pa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ua=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Ap(0);return e},Ap=t=>new Promise(e=>setTimeout(e,t)),Qm=/[\n\r\p{Z}\p{P}]+/u});function $a(t,e=[],n=Ss(t),s=()=>!0){let o=Kt(t),r=j([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Zm&&l.length>=c.length+Xm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Co(t,e){let n=pr(t).map(Kt);return Vs(e).every(s=>n.some($a(s)))}function ma(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Np))Pp(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Ym,Zm,Xm,Np,tf,Vs,Pp,pr,Ss,jo=M(()=>{"use strict";I();Ym=4,Zm=6,Xm=3,Np=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,tf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Vs=t=>tf(t).match(Np)||[],Pp=t=>t.includes("-")?j([t,t.replaceAll("-",""),...t.split("-")]):[t],pr=t=>Vs(t).flatMap(Pp),Ss=t=>t.length>1&&t.length<=Ym&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function of(){let t=new Map([...rn.keys()].filter(Gt).map(s=>{let o=[_.called[s]&&O(s),v(s,"value")&&_.lookups[s]?.description];return[s,{sort:[ue(s)],text:o.filter(Boolean)}]}));for(let[s,o]of rn){let r=Je.owners.flatMap(l=>jt(s,l)),i=t.get([s,...r].find(l=>t.has(l)));i?.sort.push(...sf(s)),i?.text.push(...Je.texts.flatMap(l=>(o[l]||[]).map(rt)))}let e=s=>Number(Je.weights[s]??Je.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Je.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:O(s),kind:ue(s),titles:nf(s),...o},i=j(Dt(s,"who")).filter(c=>!Rn(s).includes(c)),l={actors:Ip(Je.actors,Rn(s)),text:[...r.text,...Ip(Je.others,i)]};return{...r,...l,weight:Math.min(...ea(s).map(e))}}),...Object.entries(_.queries).filter(wl).map(([s,{title:o,question:r,why:i}])=>n(s,o,Je.question,["vragen",s],[r,i])),...j(Object.values(_.progress[Se]).flatMap(({status:s})=>s||[])).map(s=>n(s,U(Y("Status",s)),Je.in_state,["maatregelen"],[],{staat:s})),...Object.values(q?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Je.also[o])).map(([s,o])=>n(s,o,b.compare.title,["vergelijk"],[],{vouw:s}))]}function Rp(){let t=new Map(of().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(pr)),s=new Set(n.filter(p=>!fa(p)).map(Kt)),o=new cr({fields:ha,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:pr,processTerm:p=>fa(p)?null:Kt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(pr),i=new Set(r.filter(Ss).map(Kt)),c=[...e.filter(p=>Je.synonyms.some(u=>Ce(p.id,u))).map(p=>p.titles),...Je.same].map(p=>j(p.map(ns))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function pf(t){if(ke.known.has(t))return gl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ke.known.has(n));return[...gl.get(t)||[],...e.flatMap(n=>gl.get(n)||[n])]}function yl(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>ke.shorts.has(o));if(n||Ss(t)||e.length<2)return $a(n||t,[],!0);let s=[...ke.known].some(o=>o.startsWith(e));return $a(t,pf(e),!1,o=>s||ke.known.has(o))}function Dp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ke.known.has(n)||e<kl&&!ke.shorts.has(n))continue;let o=s.length>=kl&&ke.known.has(s)?[s]:Dp(s);if(o.length)return[n,...o]}return[]}function uf(t){for(let e of t.length<af||/\d/.test(t)?[]:t.length<lf?[1]:[1,2]){let s=ke.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function ga(t){let e=Vs(t).filter(n=>!fa(n));return e.length?e:Vs(t)}function Hp(t){return ga(t).flatMap(e=>{if(Ss(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Dp(Kt(e)),()=>uf(Kt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>_l(yl(r)).length))return o}return[e]})}function df(t,e){let n=t.filter(Ss).map(ns),s=ke.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>cf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...j(s).map(o=>Vs(o).filter(r=>!fa(r)))]}function $f(t,e){let[n,...s]=t.titles.map(ns);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function bl(t){ke=ke||Rp();let e=Hp(t),n=e.join(" "),s=ga(t).join(" "),o=Kt(n)===Kt(s)?ns(t):ns(n),[,...r]=df(e,o),i=[e,...r].map(d=>d.map(yl)),l=[o,...r.map(d=>ns(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(k=>p.test(Kt(k))),m=new Map;for(let d of i){let f=d.map(h=>({combineWith:Wp,queries:_l(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,k]of rf.entries())for(let{id:x,score:S}of ke.mini.search({combineWith:"AND",queries:f},{fields:k})){let y=ke.items.get(x),w=$f(y,o)??h+4+ +(k.length===ha.length&&!u(y));w<(m.get(x)?.place??Number.POSITIVE_INFINITY)&&m.set(x,{item:y,place:w,score:S})}}return{found:[...m.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||et(d.item.label,f.item.label)).map(({item:d})=>d),read:Kt(n)===Kt(s)||!m.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function xl(t){let e=bl(t);if(e.found.length||ga(t).length<2)return e;let n=ga(t).flatMap(o=>bl(o).found.length?{word:o,...bl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:j(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:j(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Vp(t,e){ke=ke||Rp();let n={},s=new Map;for(let i of j(Hp(v(t,"prefLabel"))).filter(l=>Ss(l)||l.length>=kl)){let l={combineWith:Wp,queries:_l(yl(i))},c=ke.mini.search(l,{fields:["titles"]}).filter(p=>e.includes(p.id));n[i]=1/c.length;for(let p of c.length>ff?[]:c)Pe(s,p.id,i)}let o=i=>i.reduce((l,c)=>l+n[c],0),r=i=>ts(i).some(l=>ts(t).includes(l));return[...s].map(([i,l])=>({id:i,shared:l})).filter(i=>o(i.shared)>=hf||r(i.id)).sort((i,l)=>o(l.shared)-o(i.shared)).slice(0,mf)}function Kp(t,e){let n=r=>{let[i,l]=ma(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Je,ef,fa,ns,qp,nf,Ip,sf,ba,wl,ha,rf,af,lf,kl,cf,Wp,gl,ke,_l,mf,ff,hf,Up,Lo=M(()=>{"use strict";Ep();jo();X();I();P();ze();pe();tt();It();Je=b.search,ef=new Set(Je.small),fa=t=>!Ss(t)&&ef.has(Kt(t)),ns=t=>` ${Vs(t).map(Kt).join(" ")} `,qp=new Map;for(let[t,e]of _.search.english)Pe(qp,t,e);nf=t=>j([O(t),oe(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>yt(t,e)),...qp.get(t)||[]]),Ip=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],sf=t=>Je.sorts.flatMap(e=>{let n=_.lists[e];return yt(t,e).flatMap(s=>[Y(n,s),..._.search.also[n]?.[s]||[]])}),ba="gaps",wl=([t,{shelf:e}])=>e===ba||t in b.questions.rows_of||!!ce();ha=["titles","sort","actors","text"],rf=ha.map((t,e)=>ha.slice(0,e+1));af=6,lf=10,kl=4,cf=4,Wp="OR",gl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));_l=t=>[...ke.known].filter(t);[mf,ff,hf]=[3,16,1/2];Up=t=>{let{found:e,read:n,some:s}=xl(t);return e.length===1&&Gt(e[0].id)&&!n&&!s.length?L(e[0].path):""}});function ka(t,e,n,s=it(n?.plan)){let{version:o,content:r}=_.meta;return g(an.export.footnote,{phrase:t,sources:os(s),addresses:e.map(i=>`; ${$e(i)}`).join(""),version:o+(r?g(an.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${qt(n,s)}`:""})}var an,Vn,ss,Mo,os,Os,we,me,kt,lt,ur,gf,vl,qt,dt=M(()=>{"use strict";I();P();tt();It();an=b.shared,Vn=an.silence,ss=(t=it())=>t?g(be(t).shared.report,{date:rt(t.date)}):an.reports,Mo=(t=it(),e=an.nothing)=>`${T(e,t?1:2,{report:U(ss(t))})} ${Vn}`,os=(t=it())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; "),Os=(t,e)=>[Ge(t,e).word||"",Ge(t,e).more||""],we=(t,e)=>Os(t,e).filter(Boolean).join(", "),me=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,an.bases[t]||U(e.label)]])),kt=t=>t===null?an.all_steps:oa(t)?.label||t,lt=t=>Y("InterventionKind",t),ur=t=>O(Fe(t)||t),gf=(t,e)=>e?gs(fn(e.key,t.date),e):t.date===Se?an.choices.latest:g(an.choices.others_latest,{date:gs(t.date)}),vl=({stated:t,strict:e,plan:n},s=it(n))=>[t&&be(s).shared.choices.links_stated,e&&an.choices.strict_phrase].filter(Boolean).join(" · ")||an.choices.all_phrase,qt=(t,e=it(t.plan))=>[gf(t,e),vl(t,e),t.expect?an.choices.with_phrase:an.choices.without_phrase].join(" · ")});function ye({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>W({[e]:i.target.value})}>
        ${!o&&a`<option value="">${kn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Sl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function wn({children:t}){if(!Z())return a`<section class="filters" aria-label=${kn.filters}>${t}</section>`;let e=j(Ol().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(kn.filters_set,{count:e}):kn.filters;return a`<${Sl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!Z()&&kf.some(n=>z.route.query[n]);return a`
    <${Sl} look="keuzes" id="wijzig" phrase=${kn.change} opens=${e}>${t}<${ya} /><//>
  `}function $r(){let t=K(z.route.query),e=it(t.plan)?.dates||Yn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Xi(z.route.query,"stand",n);return a`<${rs} legend=${kn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Cl(){let{query:t}=z.route,e=K(t),{counted:n}=be(it(e.plan)).shared.choices,s=Object.entries(wf).filter(([,o])=>Gp(o,K({...t,...o})));return s.length<2?null:a`
    <${Jp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Gp(r,e)}
            onChange=${()=>W(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ya(){let{query:t}=z.route,{expectations:e,with:n,without:s}=kn.choices,o=Xi(t,"verwachtingen",Object.entries({"":n,uit:s})),r=K(t).expect?"":"uit";return a`
    <${Ks} />
    <${Cl} />
    <${$r} />
    <${rs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function _a({scenario:t}){let e=a`${qt(t)} <span class="wijzig">${b.gaps.change}</span>`;return a`<${Sl} look="blik" phrase=${e}><${ya} /><//>`}var kn,Jp,rs,To,dr,wa,bf,Ol,kf,Ks,wf,Gp,zo,as,Qe=M(()=>{"use strict";V();X();Ot();I();Nt();P();dt();kn=b.shared,Jp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,rs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Jp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>W({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;To=({label:t=kn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>W({[e]:s.target.value},!0)} />
  </label>
`,dr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>W(Object.fromEntries(t.map(e=>[e,null])))}>
    ${kn.clear}
  </button>
`,wa=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ye} ...${{label:s,name:o,options:r}} />`)}
    <${dr} names=${e} />
  </div>
`;bf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ol=()=>Object.entries(z.route.query).filter(([t])=>!bf.test(t));kf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=_.plans.map(e=>[e.key,e.title]);return q&&a`<div class="velden"><${ye} label=${kn.plan} name="plan" options=${t} /></div>`};wf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Gp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;zo=()=>K(z.route.query).strict&&a`
    <p class="zacht">
      ${kn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>W({lezing:null})}>${kn.choices.strict_off}</button>
    </p>
  `;as=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${q&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Yp({passage:t}){let[e,n]=R("");async function s(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Qp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Qp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function xa(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function xt({id:t,date:e}){let[n,s]=Os(t,e);return a`<span class=${`chip s-${ys(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function _e({basis:t}){let[e,n]=me[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${yf[e]}
    </svg>
  `:null}function te({of:t}){let e=j(t.flatMap(Be)).map(n=>a`<li><${Sa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function Gs({of:t,look:e}){let[n,...s]=Be(t);return n?a`
    <p class=${e}>
      ${$e(n)}${s.length>0&&g(b.shared.more_places,{count:s.length})}
      ${Ie()&&a`<${Yp} passage=${n} />`}
    </p>
  `:null}var Qp,A,ut,je,yf,va,Sa,Oa,Cs,$t=M(()=>{"use strict";V();X();I();P();ze();tt();dt();It();Qp=b.shared.passage;A=({id:t,text:e})=>Gt(t)?a`<a href=${Ke(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;ut=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${A} id=${o} text=${e(o)} />`]),je=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${A} id=${n} />${e?.(n)}</li>`)}</ul>`;yf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};va=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Y("Severity",t)}</span>`,Sa=({passage:t})=>[$e(t),Ie()&&a`<${Yp} passage=${t} />`];Oa=({id:t})=>[ht(t,"broader")&&[a`<${A} id=${ht(t,"broader")} />`," › "],a`<${A} id=${t} />`],Cs=({id:t})=>Ht(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function vf({text:t,done:e}){let n=se(),s=se();return sn(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${js.by_hand} ref=${n} onClose=${e}>
      <p>${js.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${js.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function mr(t,e=js.copied){try{await navigator.clipboard.writeText(t),zt(e)}catch{let n=document.createElement("div");document.body.append(n),Pn(a`<${vf} text=${t} done=${()=>n.remove()} />`,n)}}function yn(t,e,n){jc(t,e,n),zt(g(js.downloaded,{name:t}))}function Bo(){return!_.files.length&&!ce()?null:a`
    <section class="bestanden" aria-label=${Zp}>
      <h2>${Zp}</h2>
      <ul>
        <${jl} ...${_f} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${jl} label=${e} description=${n} href=${Ll(t)?.href} download=${t} />`)}
        ${ce()&&a`<${jl} ...${xf} href="#/controleer" />`}
      </ul>
    </section>
  `}var _f,xf,Zp,js,Ca,Ls,fe,Jt,Js,Mn,fr,Un,Fo,Ll,jl,Qt=M(()=>{"use strict";Te();V();I();P();ze();tt();dt();Qe();$t();({summary:_f,save:xf,title:Zp}=b.frame.foot.files),js=b.shared.export;Ca=t=>t.replace(".",[...Ol().map(([,e])=>`-${Xo(O(e).split(":")[0])}`),"."].join("")),Ls=({text:t,label:e=js.copy})=>a`<button type="button" class="klein" onClick=${()=>mr(t())}>${e}</button>`,fe=({name:t,rows:e,label:n=js.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>yn(Ca(t),Zr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Jt=(t,e="",n="")=>{let s=it(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>rt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?qt(t,s):n]},Js=js.heads,Mn=(t,e,n)=>[[...t.map(s=>s.label),...Js],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],fr=(t,e,n,s)=>({name:`${Xo(O(t))}-${e}.csv`,origin:o=>Jt(n,s(o))}),Un=t=>q?[{key:"bronplan",label:b.shared.plan,text:e=>it(t(e))?.title||""}]:[],Fo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Be(e(n)).map($e).join("; "),cell:n=>a`<${Gs} of=${e(n)} />`}),Ll=t=>document.querySelector(`#meenemen a[download="${t}"]`),jl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function hr({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${B} look="beelden" label=${t} items=${n} />`}function Xp({name:t}){let e=Ml(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${hr} label=${e?.label} tabs=${n} />`}var Sf,Ml,ja=M(()=>{"use strict";V();X();P();Sf=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Ml=t=>Sf.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Re(t,e,n){let s=new Map;for(let r of J({...e,plan:n.key}).matrix[t])Pe(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:Of[t](r),id:t==="partner"?Fe(r):"",cells:_n(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>et(r.label,i.label)):o}function La(t){let[e,n,s]=t.split("~");return{key:e,step:n===tu?null:n,plan:s}}function qe(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Eo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(ta);if(!l.every(tr))return()=>null;let c=u=>[Kn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(J(u).matrix[t].map(c)));return(u,m)=>{let $=Kn(u,m,n.key),[d,f,h,k]=p.map(S=>Cf(S.get($)));return k===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get($)}}}var tu,Of,_n,Kn,Ms,Qs,Ma,Ao,Cf,Tn=M(()=>{"use strict";X();I();Nt();P();tt();dt();tu="alle",Of={kind:t=>U(lt(t)),form:t=>U(Y("ExploitationForm",t)),partner:t=>O(Fe(t)||t)},_n=t=>[...t.steps.map(e=>e.notation),null];Kn=(t,e,n)=>[t,e??tu,...q?[n]:[]].join("~"),Ms=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:Kn(t,e,n)});Qs=t=>`cel-${t.replaceAll("~","-")}`,Ma=(t,e)=>J(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Ao=t=>[qe(t).word,...qe(t).lines].join(", "),Cf=t=>t&&JSON.stringify([t.phrase,qe(t).look,t.most_basis])});function Fa(t,e){let n=()=>za(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>Lf(o,e))}function Tl({list:t,plan:e}){if(!t.length)return a`<p>${Cn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Mf} ...${o} />`]);return a`
    <p class="zacht">${Ta.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${A} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function gr({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Tf({gap:t}){let e=[t.barrier&&kt(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${va} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${ls(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${q&&` · ${Cn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${zl} gap=${t} />
    </p>
  `}function Fl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=Ys(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${g(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${gr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Sa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Ta.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(b.gaps.under,{title:ls(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ta.who}</strong></p><${Tl} list=${t.candidates} plan=${t.plan} />`}
    <${Ls} text=${()=>ka(t.sentence,Ys(t),e,it(t.plan))} />
  `} /></div>`}var Ta,is,Ys,ls,eu,jf,Lf,za,Mf,zl,Ba,Zs=M(()=>{"use strict";jo();V();X();I();P();tt();dt();Qt();$t();Ta=b.shared.gaps,is=t=>[t,...t.also],Ys=t=>$e(t.evidence)?[t.evidence]:[],ls=t=>_.queries[t]?.title||t,eu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),jf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),Lf=(t,e)=>eu(e.gewicht,[t.severity])&&(!e.tekst||Co(jf(t),e.tekst))&&is(t).some(n=>eu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),za=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Mf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ut} ids=${e} name=${oe} />`,n&&Ta.more_work,")"]:t;zl=({gap:t})=>a`<span class="alleen-papier">${Ys(t).map(e=>a` · <${Sa} passage=${e} />`)}</span>`;Ba=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Tf} gap=${t} />
  <${Fl} gap=${t} scenario=${e} />
`});function No(t,e,n=null,s=Z()?Bf:Ff){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Aa(l.key),turn:Al(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(zf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Aa(t),folds:!0,more:!0,turn:Al(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Xs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,nu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>nu&&" …"}</span>`}
    </div>
  `}function Po({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Aa(t),turn:s||Al(t)};return a`
    <section class="blok">
      ${t?a`<${Xs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${to(r)}>${o}</div>
    </section>
  `}var zf,su,Ff,Bf,nu,Bl,Aa,Al,to,N,zn,xe=M(()=>{"use strict";V();X();Ot();I();P();zf=b.shared,su="uit",[Ff,Bf,nu]=[20,6,4],Bl=()=>(z.route.query.vouw||"").split(",").filter(Boolean),Aa=t=>Bl().includes(su)||Bl().includes(t),Al=(t,e=[t])=>()=>{let n=e.filter(o=>Aa(o)!==(o===t)),s=Bl().filter(o=>o!==su&&!e.includes(o));W({vouw:[...s,...n].join(",")},!0)};to=t=>t.open?null:"dicht",N=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`;zn=({id:t,items:e,first:n,as:s="ul"})=>No(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Xs} part=${o} />`}
      <${s} class=${to(o)}>${o.rows}<//>
    `)});function Af({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function mt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=R(t),f=l?El(l,t):$,h=y=>{let w=f===y.key?`-${y.key}`:y.key;l?W({[l]:w===t?null:w},!0):d(w);let F=b.shared.table,C=w.startsWith("-")?F.descending:F.ascending;zt(g(F.sorted,{column:y.label.toLowerCase(),direction:C}))},k=Yr(r,i,f),x=()=>Mn(i,k,u?.origin||(()=>[])),S=No(s,k,f===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(y=>a`<${Af} id=${s} column=${y} sort=${f} turn=${h} />`)}
          </tr>
        </thead>
        ${S.map(y=>a`
            <tbody role="rowgroup" key=${y.more?"meer":y.key} class=${to(y)}>
              ${y.folds&&a`<${Nf} part=${y} columns=${i} ...${e} />`}
              ${y.rows.map(w=>a`<${Ef} row=${w} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${fe} name=${u.name} rows=${x} /></p>`}
  `}function xn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var El,Ef,Nf,Bt,vn,cs,Ae=M(()=>{"use strict";Te();V();X();I();P();tt();dt();Qt();xe();$t();El=(t,e="")=>z.route.query[t]||e;Ef=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Nf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Xs} part=${t} count=${s&&T(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Bt=(t,e,n,s=O,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${A} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),vn=(t,e,n,s)=>({key:t,label:e,text:o=>we(n(o),s),cell:o=>a`<${xt} id=${n(o)} date=${s} />`}),cs=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>j(e(n).flatMap(Be).map($e)).join("; "),cell:n=>a`<${te} of=${e(n)} />`})});function Nl({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of Q(t,"who",e))Pe(n,o,r);if(!n.size)return b.shared.no_partner;let s=[...n].map(([o,r])=>a`<${A} id=${o} />${` (${j(r).join(", ")})`}<${Cs} id=${o} />`);return a`<${B} look="partners" items=${s} />`}function Pf(t){let e=v(t,"dueBy");return e&&` (${g(Ee.bound,{date:rt(e)})}; ${or(v(t,"modality"))})`}function If({ids:t,date:e}){let n=t.map(s=>{let o=v(s,"deadlineLabel"),{delivery:r}=Ge(s,e);return a`
      ${o&&`${U(o)}: `}“${v(s,"deadlineText")}”${Pf(s)}
      ${v(s,"revises")==="true"&&`, ${Ee.revised}`}${r&&` – ${r}`}
    `});return a`<${B} look="termijnen" items=${n} />`}function Pl({id:t,date:e}){let n=s=>a`
    <${A} id=${s} />: <strong>${_.lookups[s]?.description}</strong><${te} of=${[s]} />
  `;return a`<${B} look="cijfers" items=${Na(t,e).map(n)} />`}function eo({of:t}){let e=r=>[ht(r,"barrier")&&g(Ee.at_step,{step:O(ht(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>v(r,i)&&Pt(r,i))].filter(Boolean),n=r=>v(r,"status")?g(Ee.other_status,{reading:e(r).join(", ")}):g(Ee.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ee.other_unsaid}),o=jt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${v(r,"rationale")}`);return o.length>0&&a`<${B} items=${o} />`}function br({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let s=yt(t,"interventionKind").map(lt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Oa} id=${ht(t,"barrier")} />
        ${` · ${s} · ${Y("Strength",n)} · `}
        <${_e} basis=${e} />${` ${me[e]?.[1]||Y("Basis",e)}`}
        ${Ea(t)&&a` · <strong>${Ea(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ee.here}</strong>${v(t,"rationale")}</p>
      <${eo} of=${t} />
    </div>
  `}function ru({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Dn(t,s),r=v(t,"promise"),i=Ds(t,s),{links:l}=J(e),c=n.length?n.map(u=>a`<${br} id=${u} read=${l[u]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ee.across}</strong>${v(t,"rationale")}</p>`,p=[[Ee.facts.deadline,i.length>0&&a`<${If} ids=${i} date=${s} />`],[Ee.facts.who,a`<${Nl} id=${t} date=${s} />`],[Ee.facts.figures,Na(t).length>0&&a`<${Pl} id=${t} date=${s} />`],[Ee.facts.how,c],[Ee.facts.where,a`<${te} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${ue(t)} · <${xt} id=${t} date=${s} /></p>
      <${ou} lead=${r&&Ee.promise} text=${r||v(t,"summary")} />
      <${ou} lead=${Ee.progress} text=${v(o,"summary")} />
      ${o&&a`<${eo} of=${o} />`}
      <${xn} pairs=${p} />
    </article>
  `}var Ee,Na,Ea,ou,At,ln=M(()=>{"use strict";V();I();Nt();P();pe();tt();dt();It();$t();Ae();Ee=b.shared.work;Na=(t,e)=>Dt(t,"figure",e);Ea=t=>v(t,"state")&&g(Ee.own_state,{state:Y("CellState",v(t,"state"))});ou=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;At=t=>[...t].sort((e,n)=>et(O(e),O(n)))});function ps({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function qa(t,e,n){let{word:s,lines:o}=qe(t),r=t&&[t.strict,me[t.most_basis]?.[1],t.requested&&Fn.requested_mark];return[s,...o,...r||[],e&&Ia(e,n)].filter(Boolean).join(" · ")}function Hf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Fn.undecided}</p>`;let u=a`<a href=${Ms({column:n,barrier:null},o,z.route.query)}>${Fn.see_elsewhere}</a>`;return a`
    <p>${Mo(it(o))}</p>
    ${r.length>0&&a`<h3>${Fn.why}</h3>`}
    ${r.map(m=>a`<p>${v(m,"rationale")} <span class="zacht">${v(m,"source")}</span></p>`)}
    ${p&&a`<p>${Fn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Fn.elsewhere,{count:i,kind:lt(n)})} ${u}</p>`}
    ${l&&a`<h3>${Fn.who}</h3><${Tl} list=${l} plan=${o} />`}
  `}function Vf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=se(),c=se();sn(()=>{let k=document.getElementById(Qs(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Qs(i)))?.focus()},[]);let{word:p,lines:u,look:m}=qe(e),$=g(Fn.panel_note,{scenario:qt(o,r)}),d=n&&g(Fn.changed.usual,{phrase:Ao(n.usual)}),f=e.initiatives>0&&!o.strict&&U(e.strict||r.words.stands),h=e.things.map(k=>{let x=ra(k).filter(S=>e.links.includes(S));return a`<${ru} key=${k} id=${k} scenario=${o} contributions=${x} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():W({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Fn.panel,{row:t.label,step:kt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ia(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${q&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Fn.requested} <${ut} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${Hf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Io({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=La(t),i=it(r);if(!i)return null;let l=Re(e,n,i).find(u=>u.key===s),c=l?.cells[_n(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Eo(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${Vf} key=${t} ...${p} />`}var Ye,Fn,kr,qf,Il,Rf,Wf,Df,Pa,Ia,no=M(()=>{"use strict";V();X();I();P();Tn();tt();dt();It();Zs();$t();ln();Ye=b.overview.legend,Fn=b.overview;kr=({expected:t=Ye.expected,quiet:e=Ye.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ye.states.map(o=>a`
        <li><span class="staal"><${ps} bar=${[[o,1,0]]} /></span>${U(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ps} bar=${[[Ye.support_state,1,1]]} /></span>${Ye.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ye.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,qf=Object.entries(me).map(([t,[,e]])=>a`<span class="staal"><${_e} basis=${t} /></span>${e}`),Il=()=>a`<${B} look="stalen" items=${qf} />`,[Rf,...Wf]=Ye.sample.words,Df=Ye.sample.bar.map(([t,e])=>[t,Number(e),0]),Pa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ye.title}>
    <h2>${Ye.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ps} bar=${Df} /><strong>${Rf}</strong>
      ${Wf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ye.explain}</p>
    <${kr} undecided=${t} />
    <h3>${Ye.how}</h3>
    <${Il} />
    <p><span class="anders">${Ye.other}</span>${Ye.other_says}</p>
  </aside>
`,Ia=({by:t},e)=>be(e).overview.changed[t]});function iu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${U(s)}`;return a`<${xn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function lu({id:t=""}){let e=Le.reading;return a`
    <${so} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${iu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${os(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Kf(){let{howto:t}=b.overview,e=Object.values(me).map(([s])=>s),n={report:q?t.reports:ss(),marks:e.join(" "),source:ko()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Gf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ws(i)?a`<${A} id=${i} />`:i}</li>`,r=se();return ve(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${xa(t,q?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Zf(){let t=o=>a`
    <${A} id=${ht(o,"initiative")} />${" → "}<${Oa} id=${ht(o,"barrier")} />
    ${`: ${v(o,"rationale")}`}<${eo} of=${o} />
  `,e=o=>a`
    <${A} id=${ht(o,"initiative")} />${`: ${Pt(o,"status")}`}<${eo} of=${o} />
  `,n=au(cn.statuses).map(e),s=g(Le.weak.intro,cn.links);return a`
    <${Ra} of=${Le.weak} id="lezing" items=${au(cn.weak).map(t)} intro=${s} />
    <${Ra} of=${Le.other} id="anders" items=${cn.other.map(t)} />
    ${n.length>0&&a`<${Ra} of=${Le.statuses} id="standen" items=${n} />`}
  `}function th(){if(!cn.judged.length)return null;let t=e=>g(Le.judged.line,{step:O(ht(e,"barrier")),kinds:yt(e,"interventionKind").map(lt).join(", "),state:Pt(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:rt(v(e,"asOf"))});return a`<${Ra} of=${Le.judged} id="oordelen" items=${cn.judged.map(t)} />`}function eh(){let t=Le.expected.columns,e=[Bt("stap",t.step,n=>ht(n,"barrier")),{key:"soort",label:t.kind,text:n=>yt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${so} of=${Le.expected} id="verwacht" count=${cn.expected.length}>
      <${mt} id="verwachtingen" caption=${Le.expected.caption} rows=${cn.expected} columns=${e} />
    <//>
  `}var wr,Le,Uf,so,Jf,Qf,cu,cn,ql,Yf,Ra,au,Xf,pu,uu=M(()=>{"use strict";V();X();Ot();I();Nt();P();tt();dt();no();xe();$t();Ae();ln();wr=b.method,Le=b.unknown,Uf=3,so=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Po} id=${e!==void 0&&e<=Uf?"":s} close=${o}
    title=${e===void 0?t.title:g(Le.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Jf=()=>W({getal:null},!0),Qf=({scenario:t})=>a`
  <${so} of=${wr.numbers} id="getallen" close=${z.route.query.getal?Jf:null}>
    ${Oe(t).map(e=>a`
        ${q&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(In(t,e).named).map(([n,s])=>a`
              <${Gf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,cu=({route:t})=>a`
  <${at} text=${wr.title}><p class="uitleg">${wr.intro}</p><//>
  <${Kf} />
  <div class="blok"><${Pa} /></div>
  <${so} of=${wr.states} id="standen"><${iu} list="CellState" /><//>
  <${Qf} scenario=${K(t.query)} />
  <${lu} />
  <p><a href=${L("weet-niet")}>${wr.unknown}</a></p>
`,cn=_.unknown,ql=({of:t,id:e,ids:n,more:s})=>a`
  <${so} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${je} ids=${At(n)} more=${s} />`}
  <//>
`,Yf=t=>a`<span class="zacht"> – ${ue(t).toLowerCase()}</span>`,Ra=({of:t,id:e,items:n,intro:s})=>a`
  <${so} of=${t} id=${e} count=${n.length} intro=${s}><${B} items=${n} /><//>
`,au=t=>[...t].sort((e,n)=>et(O(ht(e,"initiative")),O(ht(n,"initiative"))));Xf=()=>a`
  <${so} of=${Le.clashes} id="tegenspraak" count=${cn.clashes.length}>
    ${At(cn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${te} of=${[t]} />
        </div>
      `)}
  <//>
`;pu=()=>a`
  <${at} text=${Le.title}><p class="uitleg">${Le.intro} ${Vn}</p><//>
  <${ql} of=${Le.unjudged} id="ongeplaatst" ids=${cn.unjudged} more=${Yf} />
  <${Zf} />
  <${Xf} />
  <${th} />
  <${ql} of=${Le.nameless} id="naamloos" ids=${cn.nameless} />
  <${ql} of=${Le.generic} id="verzamelnamen" ids=${cn.generic} />
  <${eh} />
  <${lu} id="lezen" />
`});function du({plans:t,here:e}){let n=s=>s.flatMap(o=>Q(o,"who").map(({from:r})=>r));return t.map((s,o)=>{let r=n(Wa(t[1-o])),i=At(j(n(Wa(s).filter(e))).filter(c=>!r.includes(c))),l=g(qo.only_in,{plan:s.title,count:i.length});return a`<details><summary>${l}</summary><${je} ids=${i} /></details>`})}function $u({plans:t}){let e=r=>Wa(r).filter(i=>Ce(i,"Measure")),[n,s]=[...t].sort((r,i)=>e(r).length-e(i).length),o=()=>{let r=e(n).map(u=>({id:u,found:Vp(u,Wa(s))})),i=({found:u})=>u.map(({id:m,shared:$})=>`${O(m)} (${$.join(", ")})`).join("; ")||qo.none,l=({id:u,shared:m})=>a`<${A} id=${u} /> <${xt} id=${u} /> <span class="zacht">${m.join(", ")}</span>`,c=[Bt("actie",n.title,({id:u})=>u),{key:"lijkt",label:s.title,sort:!1,text:i,cell:({found:u})=>u.length?a`<${B} items=${u.map(l)} />`:qo.none}],p={name:"lijkt-op.csv",origin:()=>Jt(null)};return a`
      <p class="zacht">${qo.note}</p>
      <${mt} id="lijkt-op" caption=${qo.title} rows=${r} columns=${c} file=${p} hideCaption />
    `};return a`<${gr} summary=${g(qo.summary,{plan:n.title})} inside=${o} />`}var qo,Wa,mu=M(()=>{"use strict";V();I();P();pe();Lo();tt();Qt();Zs();$t();Ae();ln();qo=b.compare.alike,Wa=({key:t})=>qn.filter(e=>Wt(e,t))});function nh(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function sh(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Dl(s,o,.8);return n}function rh(t,e){return[...t.querySelectorAll(oh)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Da(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return ah(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Rl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:fu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function ah(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=oo(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Da(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=oo(p.trim(),m,u.fontWeight),[d]})}function oo(t,e,n){return Wl.font=`${n} ${e}px ${Ha}`,Wl.measureText(t).width}function ih(t,e,n){let{width:s,height:o}=e,r=Da(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Dl(s/2,o/2,s/2-1):yr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Rl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:nh(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:sh(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:yr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:yr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:yr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,f]of Object.entries(l?{top:c}:$)){let h=m(d);h.wide&&Rl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function lh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}oo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Wl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+oo(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Da(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function hu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return rh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?lh(u,l,c):u instanceof Element?hu(u,l,c):[]);return o.style.transform="",[...ih(s,i,l),...p]}function Hl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=hu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*oo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Da,Rl,yr,Dl,fu,oh,Wl,Ha,gu=M(()=>{"use strict";Da=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Rl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),yr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Dl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;fu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Dl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>yr(t("x"),t("y"),t("width"),t("height"))},oh=[...Object.keys(fu),"text"].join();Wl=document.createElement("canvas").getContext("2d"),Ha=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Vl(t,e,n,s,o,r){let i=ip(t,p=>oo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,us,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function yu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[os(it(e?.plan)),e&&qt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Hl(c);c.classList.remove("heel");let u=Math.max(p.width,ph),m=Vl(t,22,650,ch,u,us),$=Vl(`${l}. ${Vn} ${o}`.trim(),13,400,bu,u,m.below+2),d=$.below+16,[f,h,k]=[us,d+p.height+24,0],x=[...document.querySelectorAll(s)].map(Hl).flatMap(F=>{f>us&&f+F.width>us+u&&([f,h,k]=[us,h+k+6,0]);let C=wu(F.shapes,f,h);return f+=F.width+20,k=Math.max(k,F.height),C}),S=g(_r.foot,{version:r,content:(i||"").slice(0,12)}),y=Vl(S,13,400,bu,u,h+k+16),w=[...m.shapes,...$.shapes,...wu(p.shapes,us,d),...x,...y.shapes];return{title:`${t} ${l}. ${Vn}`,width:u+2*us,height:y.below+us,shapes:w}}function dh(t){let{title:e,width:n,height:s,shapes:o}=yu(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&$.setAttribute(d,String(f));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ha,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:k,slant:x,opacity:S}of o){let[y,w,F,C,st,D]=c,E=y===1&&!w&&!F&&C===1?`translate(${st} ${D})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:E,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":f},opacity:S===1?void 0:S}):r(l,"text",{transform:E,...{"font-size":h,"font-weight":k,"font-style":x},fill:m},p)}yn(Ca(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function $h(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=yu(t),o=document.createElement("canvas"),r=Math.min(uh,ku/e,ku/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:k,slant:x="",opacity:S=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=m,i.font=`${x} ${k} ${h}px ${Ha}`,p!==void 0&&i.fillText(p,0,0);let y=new Path2D(u);m!=="none"&&i.fill(y),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(y)),i.restore()}let l=Ca(`${t.name}.png`);o.toBlob(c=>c?yn(l,c,"image/png"):zt(g(_r.too_large,{name:l})),"image/png")}var _r,ch,bu,us,ph,uh,ku,wu,Ze,Ts=M(()=>{"use strict";Te();V();I();P();dt();Qt();gu();_r=b.shared.export,[ch,bu]=["#16212B","#46525D"],[us,ph,uh,ku]=[28,720,2,12e3],wu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Ze=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>dh(t)}>${_r.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>$h(t)}>${_r.png}</button>
  </span>
  <span class="breder zacht">${_r.wider}</span>
`});function _u({rows:t,unit:e,end:n}){let s=n?ee.right:ee.left-ee.box,o=n?ee.right+ee.box+12:ee.left-ee.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ee.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ee.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${zs(r)}
        </text>
      </g>
    `})}function mh({band:t,unit:e}){let n=t.count*e,s=ee.top+t.y1*e+n/2,o=ee.top+t.y2*e+n/2,r=(ee.left+ee.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ee.left} ${s} C${r} ${s} ${r} ${o} ${ee.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${xu(t)}</title></path>
  `}function fh({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${zs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${zs(o)}</h3><${B} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${ro.listed}</p>
  </div>`}function vu({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${fh} flow=${t} />`;let o=ee.height/t.height,r=t.bands.map(xu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ro.title}>
      <svg viewBox=${`0 0 ${ee.width} ${ee.height+ee.top+14}`} role="img"
        aria-label=${g(ro.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ee.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ee.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${mh} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${_u} rows=${t.left} unit=${o} />
        <${_u} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${ro.caption}</figcaption>
      <p class="acties"><${Ze} name="overgang" title=${`${ro.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ro,ee,zs,xu,Su=M(()=>{"use strict";V();Ot();I();P();tt();Ts();ro=b.compare.flow,ee={width:960,height:430,top:40,left:230,right:640,box:16},zs=t=>t?U(Y("CellState",t)):ro.fresh,xu=({count:t,from:e,to:n})=>T(ro.band,t,{from:zs(e),to:zs(n)})});function bh(t){let e=Gn[Gn.length-1],n=_.plans.map(c=>Gn.findLast(p=>p.plan===c)||e),[s,o]=q?n:[Gn[0],e],r=Gn.slice(0,-1).find(c=>c.key===t.van)||s,i=Gn.slice(Gn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function kh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=xr(t)?null:Kn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===Se?null:n}),l=c=>a` <${xt} ...${{id:c,date:n}} /> <${Nl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${je} ids=${At(t.work[o])} more=${l} />
    </div>
  `}function wh({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Ke(o)}>${G.see}<span class="sr"> ${O(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${Xs} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${N} title=${g(G.stated,{count:t.length})} note=${G.stated_note}>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${No("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${B} look=${to(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function yh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>xr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...bn,["",b.shared.all_steps],["apart",G.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(G.whose).map(([w,F])=>[w,g(F,l)])},p=w=>w.map(F=>O(Fe(F)||F)).join(", "),u=w=>U(lt(w.kind)),m=w=>j([w.barrier,w.other_barrier].map(kt)).join(" / "),$=w=>u(w)+(s==="plans"&&!xr(w)?` (${m(w)})`:""),d=[{key:"stap",label:G.columns.step,text:m},{key:"soort",label:G.columns.kind,text:u},{key:"een",label:e.label,text:w=>U(w.states[0])},{key:"ander",label:n.label,text:w=>U(w.states[1])},{key:"weg",label:g(G.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(G.joined[s],l),sort:!1,text:w=>p(w.joined)}],f=i.flatMap(({label:w,date:F},C)=>{let st=D=>`${O(D)} (${we(D,F)})`;return[{key:"wie",label:g(G.who,{label:w}),text:D=>p(D.who[C])},{key:"wat",label:g(G.work,{label:w}),text:({work:D})=>At(D[C]).map(st).join("; ")}]}),h=w=>a`
    ${w.sentence}
    <details>
      <summary>${G.see_both}<span class="sr"> ${lt(w.kind)}, ${m(w)}</span></summary>
      <div class="standen">${i.map((F,C)=>a`<${kh} ...${{change:w,side:F,at:C}} />`)}</div>
    </details>
  `,k=w=>a`
    <${Xs} part=${w} level=${3} names=${w.rows.map($)}
      count=${w.rows.some(xr)?"":T(G.differ,w.rows.length)} />
  `,x=()=>Mn([...d,...f],t.changes,()=>Jt(null,"",o)),S=a`
    <details>
      <summary>${G.as_table}</summary>
      <${mt} id="vakken" caption=${G.table} rows=${t.changes} columns=${d} />
    </details>
  `,y=a`<div class="acties"><${fe} name="vergelijk-vakken.csv" rows=${x} /></div>`;return a`
    ${t.changes.length?y:a`<p>${b.shared.none}</p>`}
    ${No("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&k(w)}
        ${G.elsewhere[w.key]&&a`<p class="zacht">${g(G.elsewhere[w.key],l)}</p>`}
        <${B} look=${to(w)} items=${w.rows.map(h)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&S}
  `}function _h({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===u)?.count||G.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>zs(u)},...e.right.map(({state:u})=>({key:u,label:zs(u),sort:!1,text:l(u)}))],p=g(G.counts_table,{before:n.label,after:s.label});return a`
    <${N} title=${G.counted}>
      <p class="zacht">${g(G.counts,{both:i,fresh:t.fresh.length})}</p>
      <${vu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${T(G.heads,r.length,{names:ft(r.map(oe))})}</p>`}
      <details>
        <summary>${G.flow.table}</summary>
        <${mt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      </details>
    <//>
  `}function xh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function vh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":we($,e.date),c=$=>i.has($)?a`<span class="zacht">${G.not_yet}</span>`:a`<${xt} id=${$} date=${e.date} />`,p=[Bt("actie",G.action,$=>$),{key:"wat",label:G.what,text:ue},{key:"plan",label:e.label,text:l,cell:c},vn("nu",n.label,$=>$,n.date)],u=()=>Mn(p,r,()=>Jt(null,e.plan.key,o)),m=()=>W({alles:s?"nee":"ja"});return a`
    <${N} look=${null} title=${g(s?G.all:G.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${G.show_all}</button>
        <${fe} name="vergelijk.csv" rows=${u} />
      </div>
      <${mt} id="vergelijk" caption=${G.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Cu({route:t}){if(Gn.length<2)return a`<${at} text=${G.title} /><p>${G.alone}</p>`;let{one:e,other:n,after:s}=bh(t.query),o=K(t.query),r=vl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=mn.some(D=>D.notation===t.query.stap)?t.query.stap:"",p=l.actions&&gn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=D=>(!c||Wn(D).includes(c))&&(!p||_.works[D]?.chapters?.includes(p)),m=xh(l,c,u),{actions:$}=m,d=[e.plan,n.plan],f=m.changes.filter(D=>!xr(D)),h=f.filter(({whose:D})=>!D.endsWith("-open")).length,k=c&&p?null:$?.flows[c||p],x=(t.query.alles||p&&"ja")==="ja",S=qn.filter(D=>Wt(D,e.plan.key)&&_.works[D]?.container&&u(D)),y=$?"dates":"plans",w=g(G.intro[y],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),F=a`
    <${ye} label=${G.first} name="van" chosen=${e.key} options=${Ou(Gn.slice(0,-1))} />
    <${ye} label=${G.second} name="met" chosen=${n.key} options=${Ou(s)} />
  `,C=a`
    <${N} title=${g(h<f.length?G.cells_open:G.cells,{sure:h,open:f.length-h})}>
      <${yh} ...${{found:m,one:e,other:n,mode:y,counted:r}} />
    <//>
  `,st=a`
    <${N} title=${G.alike.title}><${$u} plans=${d} /><//>
    <${N} title=${G.alike.partners} note=${G.alike.partners_note}><${du} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${at} text=${G.heading[y]} title=${G.title}><p class="uitleg">${w} ${Vn}</p><//>
    <${wn}>
      <${Cl} />
      <div class="velden">
        ${Gn.length>2&&F}
        <${ye} label=${G.columns.step} name="stap" options=${bn} />
        ${$&&a`<${ye} label=${hh} name="hoofdstuk" options=${gh} />`}
      </div>
    <//>
    ${$&&k&&a`<${_h} ...${{actions:$,flow:k,one:e,other:n,counted:r,heads:S}} />`}
    ${$&&a`<${wh} rows=${m.statements} />`}
    ${!p&&C}
    ${$?a`<${vh} ...${{actions:$,one:e,other:n,counted:r,all:x}} />`:st}
    <${ge} text=${T(G.shown,h)} />
  `}var G,hh,gh,Gn,xr,Ou,ju=M(()=>{"use strict";V();X();Ot();I();Nt();P();Tn();tt();dt();It();mu();Qe();Qt();xe();$t();Su();Ae();ln();G=b.compare,hh=b.measures.fields.chapter,gh=gn.map(t=>[t,O(t)]),Gn=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:q?g(G.side,{plan:t.title,label:n}):U(n)}))),xr=({whose:t})=>t==="apart",Ou=t=>t.map(e=>[e.key,e.label])});function Oh({row:t,cell:e,change:n,step:s,plan:o}){let r=qa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Kn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Qs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>W({cel:i})}>
        <span class="sr">${g(b.overview.cell,{row:t.label,step:kt(s)})}${r}</span>
        <${Lu} cell=${e} />
      </button>
    </td>
  `}function Mu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?he.undecided:he.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function jh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(he.caption,{scenario:qt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${he.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Ch} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ht(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Oh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Mu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function zh({plan:t,scenario:e,reach:n}){let s=Re("partner",e,t),o=Eo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${as} plan=${t} /><p>${he.nothing_yet}</p>`:n.partners?a`
    ${q&&a`<h2>${t.title}</h2>`}
    <${as} plan=${t} />
    <p>${In(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${he.in_text}</a>. ${he.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${jh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ze} name=${`dekking-${t.key}`} title=${he.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Mh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${he.alike.title}</h2><p>${he.alike.note}</p></div>
        <${B} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Th} reach=${n} plan=${t} />
    </div>
  `:a`<p>${he.nothing}</p>`}function Tu({route:t}){let e=K(t.query),{reach:n}=J(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${at} text=${he.heading} title=${he.title} />
      <p class="zacht">${qt(e)}</p>
      <${Us} />
    </div>
    ${Oe(e).map(o=>a`
        <${zh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Io} address=${s} by="partner" scenario=${e} />`}
    <${ge} text=${s?"":g(he.shown,{scenario:qt(e)})} />
  `}var he,Sh,Lu,Ul,Ch,Lh,Mh,Th,zu=M(()=>{"use strict";V();X();Ot();I();Nt();P();Tn();dt();It();no();Qe();Ts();$t();he=b.coverage,Sh=5,Lu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${_e} basis=${t.most_basis} />
    <${ps} bar=${t.bar} most=${Sh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Ul=t=>!t.acting&&!t.undecided,Ch=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ul(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ke(t.id)}>${t.label}</a>
    <span class=${Ul(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Lh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Ht(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${L("dekking",{...z.route.query,cel:Kn(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${qe(e).word}${n&&`, ${Ia(n,o)}`}</span>
    <${Lu} cell=${e} />
  </a>
`,Mh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Lh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${q?"h3":"h2"} class="stapkop">
            <span class=${Ul(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(he.step,{step:kt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${B} items=${i} />`}
          ${!o.acting&&a`<${Mu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,Th=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${q?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${he.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${he.about}</p>
    <${kr} expected=${he.expected} quiet=${he.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Il} />
    <p><a href=${L("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`});function Ua(t,e){let n=Va(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...jt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function Bu(t,e){let{columns:n=[]}=J(t).reach.find(c=>c.plan===e.key)||{},s=Re("kind",t,e),o=Re("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>vo(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>et(i(c),i(p)));return{stops:r,several:l}}var Va,Fu,Kl,ao=M(()=>{"use strict";I();Nt();P();Hs();pe();Tn();tt();Va=({date:t,plan:e})=>Ws("InformationFlow").filter(n=>Rs(n,t)&&Wt(n,e)).map(n=>{let s=jt(n,"between"),o=r=>[...jt(n,r),...s].sort(vo);return{id:n,state:v(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>et(v(n.id,"content"),v(s.id,"content")));Fu=([t,e],n)=>Va(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),Kl=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Eh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(y=>o.get(y)).filter(y=>y!==void 0),[c,p]=l.sort((y,w)=>y.left-w.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],f=(u+$)/2,h=`M${u} ${m}C${f} ${m} ${f} ${d} ${$} ${d}`,k=Ah.map(y=>{let[w,F,C,st]=[(1-y)**3,3*y*(1-y)**2,3*y*y*(1-y),y**3];return{tie:i,d:h,x:w*u+(F+C)*f+st*$,y:(w+F)*m+(C+st)*d}}),S=k.find(y=>r.every(w=>Math.max(Math.abs(w.x-y.x),Math.abs(w.y-y.y))>Bh))||k[0];return i.number!==void 0&&r.push(S),S})}function Nh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ro({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=se(),[c,p]=R([]);sn(()=>{let h=()=>p(Eh(l.current,n));h();let k=new ResizeObserver(h);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,$=({from:h,to:k})=>h===s||k===s,d=new Set(n.filter($).flatMap(({from:h,to:k})=>[h,k]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let k=h.target.dataset.vak;if(!k||h.ctrlKey||h.metaKey||h.altKey)return;if(!Fh.includes(h.key))return i(h.key,k);let x=Nh(h.key,k,e,n);h.preventDefault(),x&&l.current.querySelector(`[data-vak="${CSS.escape(x)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h,tie:k})=>a`<path d=${h} class=${`${k.look}${$(k)?" aan":""}`} />`)}
      </svg>
      ${e.map((h,k)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${h.map(x=>a`
                  <li key=${x.id}>
                    <button type="button" data-vak=${x.id} tabindex=${x.id===m?0:-1}
                      class=${`doos ${x.look}${d.has(x.id)?" buur":""}`}
                      aria-pressed=${String(x.id===s)} onClick=${()=>r(x.id)}>
                      ${x.text}${x.more}
                      ${!!x.badge&&a`<span class="erbij">+${x.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:h},x:k,y:x})=>h!==void 0&&a`<span class="wegnummer" aria-hidden="true" style=${{left:`${k}px`,top:`${x}px`}}>${h}</span>`)}
    </div>
  `}var Fh,Bh,Ah,Ka=M(()=>{"use strict";V();Fh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Bh=28,Ah=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Wo({label:t,id:e,thing:n,pick:s,among:o=ws}){let[r,i]=R(!1),l=()=>At([...rn.keys()].filter(h=>Gt(h)&&o(h))),c=Ne(()=>r?l():[],[r]),[p,u]=R(null),m=h=>{let k=Kt(h.trim()),x=w=>[O(w),oe(w),...yt(w,"altLabel")].map(Kt),S=w=>Xn(w)?x(w):x(w).slice(0,2),y=c.find(w=>O(w)===h)||c.find(w=>S(w).includes(k));return y?[y]:c.filter(w=>k&&x(w).some(F=>F.includes(k)))};ve(()=>u(null),[n]);let{route:$}=z,d=h=>{if(z.route!==$)return;let[k,...x]=m(h.target.value);u(k&&!x.length?null:h.target.value),k&&!x.length&&s(k)},f=p?m(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ws(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${O(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Au.meant,{names:f}):Au.unknown_thing}</small>`}
    </label>
  `}var Au,Ga=M(()=>{"use strict";V();X();I();P();tt();ln();Au=b.explore});function Ph(t){let e=Pu(So(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(gt.only,{names:Nu(e)})}`;return a`<p role="status"><strong>${gt.none}</strong>${n}</p>`}function Ih({from:t,to:e,scenario:n}){let s=xp([t,e],n).map(i=>i.label),o=vp([t,e],n),r=Fu([t,e],n);return a`
    ${s.length>0&&a`<p>${g(gt.shared,{steps:ft(s)})}</p>`}
    ${r.length>0&&a`<p>${gt.flows} <${ut} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${gt.bodies} <${ut} ids=${o} />.</p>`}
  `}function Gl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Dt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Wt(p,n)),[i,l]=o?gt.headed:gt.heads,c=(o?[s,o]:[]).map((p,u)=>{let $=p.filter(f=>!r.includes(f)&&Wt(f,n)).flatMap(f=>Dt(f,"inChapter")).filter(f=>Rn(f).includes(t[1-u])&&!Rn(f).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return $.length>0&&a`<p>${g(gt.within,d)} <${ut} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${ut} ids=${r} />. ${l}</p>`}${c}`}function qh({from:t,to:e,scenario:n,collective:s}){let o=Ne(()=>ca(t,e,n,s),[t,e,s,n]),r=o.length>ar?g(gt.longer.first,{count:ar}):T(gt.longer.all,o.length),i=o.slice(0,ar).map(l=>a`<${ut} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${B} as="ol" look="wegen" id="langere" items=${i} />`}function Iu(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${v(r,"rationale")||v(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?U(n(r)):n(r));return a`
    <${A} id=${e} />${q&&` (${Ct(e)?.title})`} <${xt} id=${e} />
    ${j(t.map(({from:o})=>o)).map(o=>a`<p><${A} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${te} of=${t.flatMap(o=>o.of)} />
  `}function Rh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Pu(t,e),i=Ne(()=>{let h=x=>[de(x)?"wat":"wie",r.includes(x)&&"verzamel",(x===n||x===s)&&"begin"].filter(Boolean).join(" "),k=x=>x.some(S=>r.includes(S))?"l-punt":"l-heel";return{columns:t.layers.map(x=>x.map(S=>({id:S,text:O(S),look:h(S)}))),ties:t.lines.map(({from:x,to:S},y)=>({from:x,to:S,number:y+1,look:k([x,S])}))}},[t]),l=t.layers.map(h=>de(h[0])),c=r.length?So(n,s,o):t,p=c?.length===t.length?c.count:0,u=Nu(r),m=T(gt.works,l.filter(Boolean).length),$={from:O(n),to:O(s),count:t.lines.length},d=h=>W({van:null,naar:null,uit:h,kies:h}),f=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Ro} heads=${l.map(h=>h?gt.columns.what:gt.columns.who)} ...${i} chosen=""
          label=${g(gt.picture,$)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${Ze} name=${b.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${T(gt.counted,p,{works:m})}</strong> `}
      ${u&&`${T(gt.through,t.count-p,{names:u,works:m})} ${gt.dotted} `}${gt.says}
    </p>
    ${!Z()&&f}
    <h2>${gt.sentences}</h2>
    <${B} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:h})=>Iu(h))} />
  `}function qu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Eu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?_p(n,s,e):[],p=c.length>0,u=Ne(()=>l?So(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,f,h)=>a`
    <${Wo} label=${f} id=${d} thing=${h} among=${Eu}
      pick=${k=>W({[d]:k})} />
  `,$=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>W({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${gt.heading}>
      <h2>${gt.heading}</h2>
      <div class="velden">
        ${m("van",gt.from,n)} ${m("naar",gt.to,s)}
        ${$("verzamel",o,gt.collective)}
        ${l&&a`<button type="button" onClick=${()=>W({van:s,naar:n})}>${gt.swap}</button>`}
        ${l&&u&&$("langer",r,gt.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${gt.back}</a></p>
      ${!(n&&s)&&a`<p>${gt.choose}</p>`} ${n&&n===s&&a`<p>${gt.same}</p>`}
      ${l&&a`<${Gl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Rh} ...${i} found=${u} />`:a`<${Ph} ...${i} />`)}
      ${p&&a`<h3>${gt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${gt.expecting}</p>`}
      ${p&&a`<${B} look="wegen" items=${c.map(Iu)} />`}
      ${l&&a`<${Ih} ...${i} />`}
      ${l&&u&&r&&a`<${qh} ...${i} collective=${o} />`}
    </section>
  `}var gt,Eu,Nu,Pu,Ru=M(()=>{"use strict";V();X();Ot();I();P();Hs();ao();pe();tt();It();Ka();Ts();$t();Ga();gt=b.explore.path,Eu=t=>Gt(t)&&(Xn(t)||de(t)),Nu=t=>ft(t.map(O)),Pu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ht(s)&&s!==e&&s!==n)});function Uu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=la(t,e,s),l=c=>{location.hash=L("verken",c)};return{f:()=>o?l({uit:t,kies:t}):W({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&W({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&W({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||W({weg:[...Ja(r),t].join(","),kies:null}),p:()=>o?l({van:t}):W({van:t}),Escape:()=>W({kies:null})}}function Dh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Uu(t,e),l=la(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ke(t)}>${bt.actions.page}</a>
      ${s.join()!==t&&c("f",bt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",T(bt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",bt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",bt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",bt.actions.path)}
    </p>
  `}function Ku(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${bt.panel.label}><p class="zacht">${bt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=de(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Gs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=v(u,"rationale");return a`
      ${$===xs?bt.no_step:a`<${A} id=${$} />`}${" "}<${_e} basis=${m} />
      ${d&&a`<span class="zacht"> ${bt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Gs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${bt.panel.label}>
      <h2>${ds(n)}</h2>
      ${de(n)&&a`<p>${we(n,t.scenario.date)}</p>`}
      ${Ht(n)&&a`<p class="zacht">${bt.panel.collective}</p>`}
      ${n!==xs&&a`<${Dh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?bt.panel.who:bt.panel.what}</h3>`}
      <${B} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?bt.panel.step:bt.panel.what}</h3>`}
      <${B} look="buren" items=${o.map(l)} />
    </section>
  `}function Gu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ne(()=>{let u=d=>`wie${Ht(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:la(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ds(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:ds(d),look:`wat${m(d)}`,more:[Hu(ys(d,s.date)),a` <small>${Pt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ds(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:Wu(h,f)}))]}},[t]),l=u=>W({kies:u===n?null:u}),c=(u,m)=>m!==xs&&Uu(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(bt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ro} heads=${bt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&Du("r-beoogd-ondertekenaar",bt.intended)}
      <li class="zacht">${bt.to_step}</li>
      ${Object.entries(me).map(([u,[,m]])=>Du(Wu(u),m))}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some(m=>ys(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${Hu(u)}${U(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${bt.keys}</p>
  `}function Ju({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(f=>f.work===d).map(f=>f.step),l=d=>vs(d,n,s).length?bt.list.away:jn(d),c=[{...Bt("wie",bt.list.who,d=>d.who),text:d=>d.who?ds(d.who):l(d.work),cell:({who:d,work:f})=>d?[a`<${A} id=${d} />`,a`<${Cs} id=${d} />`]:l(f)},{key:"rol",label:bt.list.role,text:d=>d.role},Bt("wat",bt.list.what,d=>d.work),{key:"stap",label:bt.list.step,text:d=>i(d.work).map(ds).join(", ")},vn("stand",bt.list.status,d=>d.work,n.date),cs(bt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${T(bt.list.caption,r.length)}${s?"":`. ${bt.list.only}`}`;return a`<${mt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Jt(n,Ct(d.work)?.key)}}} />`}var bt,Ja,Wh,Vu,ds,Hh,Wu,Du,Hu,Qu=M(()=>{"use strict";V();X();I();P();Hs();tt();dt();It();Ka();Qt();$t();Ae();bt=b.explore,Ja=t=>(t||"").split(",").filter(Gt),Wh=t=>gn.find(e=>[v(e,"identifier"),e].includes(t)),Vu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ja(t||oa(e)?.id||Fe(n)||Wh(s)),ds=t=>t===xs?bt.no_step:O(t);Hh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Wu=(t,e)=>e===xs?"l-geen":Hh[me[t]?.[0]]||"l-heel",Du=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Hu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Zu({rows:t,chosen:e,state:n}){let s=Ne(()=>{let i=u=>u.length?u:[""],l=u=>j(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?O(m):We.unnamed,look:`wie${m&&!Ht(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Jl(u.id),look:"wat",more:Vh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>W({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${We.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ro} heads=${We.columns} ...${s} chosen=${e} label=${g(We.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&W({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Xu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Kh} row=${c} />: <${A} id=${c.id} text=${Jl(c.id)} />
    ${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
    <${Gs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <${B} look="buren" items=${i.map(l)} />
    </section>
  `}function Ya({rows:t,scenario:e,state:n}){let s=[Yu("from",We.list.from),Yu("to",We.list.to),Bt("inhoud",We.list.what,o=>o.id,Jl),{key:"staat",label:We.list.state,text:o=>Pt(o.id,"flowState")},{key:"sindsdien",label:We.list.since,text:o=>Pt(o.id,"followUp")},cs(b.explore.list.where,o=>[o.id])];return a`
    <${mt} id="stromenlijst" caption=${g(We.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Jt(e)}} />
  `}var We,Jl,Vh,Uh,Qa,Kh,Yu,Ql=M(()=>{"use strict";V();X();I();P();ao();tt();It();Ka();Qt();$t();Ae();We=b.explore.flows,Jl=t=>`${v(t,"content")}${ht(t,"between")&&` (${We.among})`}`,Vh=({id:t})=>v(t,"followUp")&&a` <small>${g(We.since,{phrase:Pt(t,"followUp")})}</small>`,Uh=t=>t.map(e=>O(e)).join(", ")||We.unnamed,Qa=({ids:t})=>t.length?a`<${ut} ids=${t} />`:a`<span class="zacht">${We.unnamed}</span>`,Kh=({row:t})=>t.between.length?a`${We.between} <${Qa} ids=${t.from} />`:a`<${Qa} ids=${t.from} /> → <${Qa} ids=${t.to} />`;Yu=(t,e)=>({key:t,label:e,text:n=>Uh(n[t]),cell:n=>a`<${Qa} ids=${n[t]} />`})});function Za({of:t,at:e}){let n=t.map(s=>a`<${_e} basis=${s.basis(e)} /><${nd} one=${s} />`);return a`<${B} look="wiehier" items=${n} />`}function Jh({text:t,children:e}){let[n,s]=R(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Qh({of:t,at:e}){if(t.length<=Gh)return a`<${Za} of=${t} at=${e} />`;let n=r=>Pt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>et(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Jh} text=${`${n(r[0])} (${r.length})`}><${Za} of=${r} at=${e} /><//>`)}
    <${Za} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function td({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Ms({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Z()&&a`<p class="bij niemand">${Jn.silent}:</p>`}
    <${B} look="stilte" label=${Jn.silent} items=${o} />
  `}function ed({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Jn.undecided:s?Jn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function sd({plan:t,scenario:e}){let{stops:n,several:s}=Bu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Za} of=${c.all} at=${p} />`;if(Z())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${ed} stop=${c} place=${p+1} />
              <${td} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Jn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${td} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${ed} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Qh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Jn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${nd} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${_e} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(me).map(([c,[,p]])=>a`<li><${_e} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Jn.silent}</li>
        <li><em>${Jn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ze} name=${o} title=${Jn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Jn.says,{silence:b.shared.silence})}</p>
  `}var Jn,Gh,nd,od=M(()=>{"use strict";V();X();Ot();I();P();ao();Tn();tt();dt();It();Ts();$t();Jn=b.explore.route,Gh=10,nd=({one:t})=>a`
  <a class=${Ht(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function vr(t,e,n,s=0){let[o,r]=R(null);return ve(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||b.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Zl({chosen:t,choices:e,follows:n}){let s=se(),o=z.started&&!!t&&Z();ve(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function Yh({before:t,after:e}){let n=re[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Y("Severity",t),after:Y("Severity",e)})}function rd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map($=>$.was||$.sentence),l=J(r).gaps.filter($=>$.subject===o&&!i.includes($.sentence)),c=$=>g(re.cell,{kind:U(lt($.column)),step:kt($.barrier).toLowerCase()}),p=t.map($=>a`
      <strong>${c($)}</strong>
      <span>${g(re.now,{phrase:$.before})}</span> <span>${g(re.then,{phrase:$.after})}</span>
    `),u=s.map($=>a`
      <strong>${Yh($)}</strong> ${$.was&&`${g(re.now,{phrase:$.was})} `}
      ${$.was?g(re.then,{phrase:$.sentence}):$.sentence}
    `),m=a`
    <h2>${T(re.stays,l.length)}</h2>
    <p>${re.why}</p>
    <${B} items=${l.map($=>$.sentence)} />
  `;return a`
    <h2 role="status">${T(re.cells,t.length,{all:n})}</h2>
    <${B} look="anderelezing" items=${p} />
    ${e.length>0&&a`<p>${g(re.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${re.alone}</p>
    <h2>${T(re.gaps,s.length)}</h2>
    <${B} items=${u} />
    ${l.length>0&&m}
  `}function Zh({id:t,status:e,scenario:n}){let s=vr("supposed",{options:bs(n),work:t,status:e});return s&&s.silent===void 0?a`<${rd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function Xh(){let e=Object.keys(_.readings).sort((n,s)=>et(O(Yl(n)),O(Yl(s)))).map(n=>a`
      <a href=${L(["wat-als","actie",n])}>${O(Yl(n))}</a>
      <span class="zacht"> ${g(re.reading,{status:Y("Status",n.split("=")[1])})}</span>
    `);return a`<p>${re.begin}</p><h2>${re.readings}</h2><${B} items=${e} />`}function ad({requested:t,scenario:e}){let{date:n}=e,s=h=>de(h)&&!!Ln(h,n),[o,r]=t.split("="),i=de(o)?o:"",l=jt(Dn(i,n),"alternativeReading").map(h=>v(h,"status")),c=(h,k)=>L(["wat-als","actie",`${h}=${k}`]),p=e.key===K({}).key&&_.readings[`${i}=${r}`],u=h=>{location.hash=c(h,r||"")},m=Object.entries(_.codes.Status).map(([h,{label:k}])=>a`
      <a href=${c(i,h)} aria-current=${h===r?"true":null}>${U(k)}</a>
      ${h===Ln(i,n)&&a` <span class="zacht">${re.read}</span>`}
      ${l.includes(h)&&a` <span class="zacht">${re.other}</span>`}
    `),$=a`
    <p><${A} id=${i} />. ${we(i,n)}.</p>
    <h2>${re.suppose}</h2>
    <${B} look="standkeuze" items=${m} />
  `,d=a`<${Wo} label=${re.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${Zl} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${!i||!r?a`<${Xh} />`:p?a`<${rd} found=${p} id=${i} scenario=${e} />`:Ie()?a`<${Zh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(re.elsewhere,{name:O(i),status:Y("Status",r)})}</p>`} />`}var re,Yl,Xl=M(()=>{"use strict";V();X();Ot();I();Nt();P();ze();tt();dt();It();$t();Ga();re=b.whatif.action;Yl=t=>t.split("=")[0]});function Fs(){let t=b.missing;return a`
    <${at} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function ng({text:t,answers:e,instead:n}){let s=vr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",ae.source.about,a`<${ut} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${tc} text=${p} answers=${e} /></p>
      <p class="zacht">${$e(c)}${u.some(Gt)&&i(u.filter(Gt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ae.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ae.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ae.source.first,{count:o.length})}</p>`}
      <${B} as="ol" look="resultaten" items=${l} />
    </section>
  `}function id({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=xl(e),i=e.trim()!=="",l=j(n.map(f=>f.kind)).sort(et),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);sn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ae.summarised}</p>`,[u,m]=o.length?[15,ae.some_more]:[100,ae.too_many],$=o.length&&g(ae.some,{words:o.map(f=>`“${f}”`).join(ae.or)}),d=c.length?$||T(ae.found,c.length):g(ae.nothing,{text:e});return a`
    <${at} text=${ae.title} />
    <section class="filters" aria-label=${ae.label}>
      <div class="velden">
        <${To} label=${ae.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ye} label=${ae.what} name="wat" options=${on(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:ae.type}</p>
    ${o.length>1&&a`<p>${ae.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ae.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ae.try}${eg()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(f=>a`<${tg} key=${f.id} item=${f} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${g(m,{count:c.length-u})}</p>`}
    ${i&&Ie()?a`<${ng} ...${{text:e,answers:r,instead:p}} />`:p}
    <${ge} text=${i?d:""} />
  `}var ae,tc,tg,eg,Sr=M(()=>{"use strict";jo();V();X();Ot();I();P();ze();Lo();tt();dt();Qe();$t();Xl();ae=b.search;tc=({text:t,answers:e})=>ma(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),tg=({item:t,answers:e})=>a`
  <li>
    <a href=${L(t.path,t.query)}><${tc} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${q&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${Os(t.id)[0]&&a` <${xt} id=${t.id} />`}
    <p><${tc} text=${Kp(t,e)} answers=${e} /></p>
  </li>
`,eg=()=>Object.entries(ae.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function dd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,m=t?"lijst":ld.includes(p)?p:Z()?"lijst":"beeld",$=ld.map(d=>[d,ct.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${rs} legend=${ct.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ze} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function $d({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${U(Y(t,i))} (${o(i)})`]);return r.push([Bs,`${U(b.shared.all)} (${n.length})`]),Z()?a`<${ye} name="staat" label=${ct.filters.state} options=${r} chosen=${s} />`:a`<${rs} legend=${ct.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function md({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=pd.map(dn=>n[dn]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ja(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=Ne(()=>wp({...$,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes($.chosen)?$.chosen:"",k=f.length>al,x=d.what.length>0,S={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},y=r.some(Boolean),w=y||l.length>0||e.stated||e.plan,F=ct.alone[hn(t[0])]||ct.alone.other,C=a`<button type="button" class="klein" onClick=${()=>W({weg:null})}>${ct.again}</button>`,st=d.undated>0&&T(ct.undated,d.undated),D={...S,title:o||t.map(ds).join(", ")},E=a`
    <${wn}>
      <div class="velden">
        <${ye} name="stap" label=${ct.filters.step} options=${bn} />
        <${ye} name="soort" label=${ct.filters.kind} options=${wo} />
        <${ye} name="vanaf" label=${ct.filters.from} options=${cd} />
        <${ye} name="tot" label=${ct.filters.to} options=${cd} />
        ${y&&a`<${dr} names=${pd} />`}
      </div>
    <//>
  `,Tt=a`
    ${l.length>0&&a`<p>${T(ct.hidden,l.length)} ${C}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${T(ct.left,d.left)} ${st}</p>`}
    ${k&&a`<p role="status">${g(ct.too_many,{count:f.length})}</p>`}
    ${!x&&a`<${Gl} of=${t.slice(0,1)} scenario=${e} /><p>${w?ct.nothing:F}</p>`}
  `;return a`
    <${dd} many=${k||!x} field=${s} filters=${E} choices=${a`<${Us} />`} notes=${Tt}
      keep=${{name:ct.file,title:D.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Gu} ...${D} /></div>`} list=${x&&a`<${Ju} ...${S} />`}
      panel=${a`<${Ku} ...${S} />`} />
  `}function sg({query:t,scenario:e}){let n=Ws("Agreement").filter(u=>Rs(u,e.date)&&Wt(u,e.plan)),{title:s,none:o}=ct.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>v(u,"agreementStatus")),i=Kl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Bs,c=n.filter((u,m)=>l===Bs||r[m]===l),p=a`<${$d} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${md} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Bs?s:`${s}: ${Y("AgreementStatus",l)}`} />`}function og({query:t,scenario:e}){let n=Ne(()=>Va(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=Kl("FlowState",Object.keys(ct.flows.first)[0],s),r=[...o,Bs].includes(t.staat)?t.staat:o[0]||Bs,i=n.filter(m=>r===Bs||m.state===r),l=3*i.length>2*al,c=t.kies||"",p=r===Bs?b.shared.all:Y("FlowState",r),u=g(ct.flows.title,{state:p});return a`
    <${dd} many=${l} field=${a`<${$d} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Zu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Ya} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Xu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function fd({route:{path:t,query:e}}){let n=K(e),[,s=""]=t;if(s&&!Object.hasOwn(ud,s))return a`<${Fs} />`;let o=Vu(e),r=h=>{W({uit:h,kies:h,weg:null}),zt(ds(h))},i=a`<${Wo} label=${ct.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=gn.map(h=>[v(h,"identifier")||h,O(h)]),c=a`<${ye} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=ct.heading,sentence:m=ct.sentence}=ct.starts[p]||{},$=Object.entries(ct.starts).map(([h,{label:k,to:x}])=>[k,L(x.path,x.query),h===p]),d=s?ud[s]:e.van&&qu,f=o.length?a`<${md} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Us} /></div>
        ${Oe(n).map(h=>a`
            ${q&&a`<p><strong>${h.title}</strong></p>`}
            <${sd} key=${h.key} plan=${h} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${at} text=${ct.heading} title=${p?`${ct.heading}: ${u}`:ct.heading}>
      <p class="uitleg">${m}</p>
    <//>
    <${hr} label=${ct.starts_label} tabs=${$} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:f}
  `}var ct,ld,Bs,cd,pd,ud,hd=M(()=>{"use strict";Te();V();X();Ot();I();Nt();P();Hs();ao();pe();tt();Ru();Qe();Qu();ja();Ql();Ts();od();Ga();Sr();ct=b.explore,ld=["beeld","beide","lijst"],Bs="alle",cd=on(j(Object.values(_.works).flatMap(t=>t.years||[])).sort()),pd=["stap","soort","vanaf","tot"];ud={informatie:og,afspraken:sg}});function Xa(t,e){let n=$s();for(let{mark:s}of t)e?n.add(s):n.delete(s);return W({merk:[...n].join(ec),...!n.size&&{alleen:null}},!0),n.size}var ec,$s,gd,nc,sc=M(()=>{"use strict";X();ec=".",$s=()=>new Set((z.route.query.merk||"").split(ec).filter(Boolean)),gd=()=>[...$s()].join(ec),nc=()=>!!z.route.query.alleen&&$s().size>0});var oc,rg,ti,Do,io,Or=M(()=>{"use strict";V();P();oc=b.shared.outcomes,rg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ti=({outcome:t})=>a`<g class=${`teken teken-${oc[t].sign}`}>${rg[oc[t].sign]}</g>`,Do=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ti} outcome=${t} />
  </svg>
`,io=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Do} outcome=${t} /> ${oc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function rc({gaps:t,what:e}){let n=$s(),s=t.filter(i=>n.has(i.mark)).length,o=i=>zt(T(De.bar.changed,Xa(t,i.target.checked))),r=t.length>1?g(De.mark_all,{count:t.length,what:e}):g(De.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function ig({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=T(De.questions,e.length).replace(/^\d+ /,""),u=[...go(e.map(d=>o==="topic"?ls(d.query):d.subject_label))].map(([d,f])=>f>1?g(De.repeated,{title:d,count:f}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(De.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${T(De.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(De.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${ag} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${De.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${rc} gaps=${j([...e,...n])} what=${t} />
      <${gr} summary=${m} inside=${$} open=${i} />
    </div>
  `}function wd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=j(t.map(c=>c.query)).map(c=>({id:c,title:ls(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${ig} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function lg({row:t,of:e}){let n=Fe(z.route.query.partner),s=j(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>bd+1?o.slice(0,bd):o,i=o.length-r.length,l=r.length===1&&s.join()===De.deadline.how[t.how];return a`
    <${ut} ids=${r} />
    ${i>0&&g(De.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?jn(e):De.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function cg({gap:t,found:e,scenario:n}){let s=e.deadline,o=De.deadline.columns,r=oe(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${kd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${rc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Fl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${zl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${io} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${lg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function ei({works:t,partner:e}){let n=Fe(e),s=aa(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=T(De.deadline.heads_only,o.length,{partner:O(n)});return a`<p>${r} <${ut} ids=${j(o)} name=${oe} />.</p>`}function yd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=De.deadline,p=Z()?ug:pg,u=n||t.length<=p+1?t:t.slice(0,p),m=_s(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>W({termijnen:"alle"},!0)}>${T(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${cg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var De,kd,ag,bd,pg,ug,ac=M(()=>{"use strict";Te();V();X();Ot();I();P();pe();sc();tt();It();Zs();$t();Or();De=b.gaps;kd=t=>$s().has(t.mark)?"gemarkeerd":"",ag=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${kd(t)}`} data-vraag=${t.mark}>
    <${rc} gaps=${[t]} what=${t.sentence} />
    <div><${Ba} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;bd=2;[pg,ug]=[8,5]});async function jr(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await pt().ask("page",{options:[],comparisons:e});return pt().show(s,g(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}function ni({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",_d),await Zn(s,ie.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);yn(l,c,Cr[l.split(".").pop()])}),window.removeEventListener("beforeunload",_d)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function vd(){let t=se(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return zt(ie.first_source);Zn(n,ie.busy,async()=>(await pt().ask("source",{data:await Xr(o)})).message)}return a`
    <${N} title=${ie.source} note=${ie.source_intro}>
      <div class="velden">
        <label class="veld"><span>${ie.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ie.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function oi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map($g);return c.sort(et),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ni} files=${[{id:"bewaar-fouten",label:ie.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${xd} title=${ie.faults} lines=${n} count=${s} />
    <${xd} title=${ie.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ie.read}</summary><${B} items=${c} /></details>`}
  `}function Sd(t){if(!t.length)throw new Error(ie.first);if(t.length>1)throw new Error(g(ie.one_only,{count:t.length}));if(t[0].size>Qi)throw new Error(g(ie.too_large,{name:t[0].name,most:Qi/2**20}));return t[0]}var ie,Cr,dg,_d,si,xd,$g,Lr=M(()=>{"use strict";Te();V();I();P();ze();tt();Qt();xe();ie=b.check,Cr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};dg=()=>pt().ask("shipped").then(()=>pt().show()),_d=t=>t.preventDefault();si=()=>a`
  <${N} title=${ie.save} note=${ie.save_intro}>
    <${ni}
      files=${Object.entries(ie.save_as).filter(([t])=>!(q&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${dg}>${ie.back}</button>`}
    <//>
  <//>
`;xd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ie.list,{title:t,count:n})}</h2><${B} items=${e} />`,$g=([t,e])=>g(ie.counted,{count:e,what:na(t).toLowerCase()})});function mg({scenario:t,report:e}){let n=s=>Zn(e,He.busy,async()=>{let o={options:bs(t),marks:gd(),kind:s};yn(`${He.file}.${s}`,(await pt().ask("marked",o)).data,Cr[s])});return Object.entries(He.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function fg({gaps:t,scenario:e}){let[n,s]=R(""),o=$s();if(!o.size)return null;let r=za(t).filter($=>o.has($.mark)),i=o.size-r.length,l=nc(),c=Ie()?He.address:He.elsewhere_office,p=[...o].map($=>({mark:$})),u=()=>{Xa(p,!1),zt(He.cleared)},m=()=>{W({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${He.label}>
      <p><strong>${T(He.count,o.size)}</strong>${i>0&&T(He.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>W({alleen:l?null:"gemarkeerd"})}>${l?He.every:He.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${He.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${He.print}</button>
      <${fe} name=${`${He.file}.csv`} rows=${()=>Cd(r,e)} label=${He.csv} id="merk-csv" />
      ${Ie()&&a`<${mg} scenario=${e} report=${s} />`}
    </section>
  `}function hg({all:t}){let e=(r,i)=>j(r).map(l=>[l,i(l)]),n=[...t.flatMap(is).flatMap(r=>r.partners),...sa],s=Object.entries(_.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",Lt.fields.partner,e(n,ur).sort((r,i)=>et(r[1],i[1]))],["stap",Lt.fields.step,[...bn,...Od("stap",kt)]],["vraag",Lt.fields.query,e(t.map(r=>r.query).sort(et),ls)],["gewicht",Lt.fields.weight,[...s,...Od("gewicht",r=>Y("Severity",r))]],["soort",Lt.fields.kind,wo]];return a`
    <${wn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ye} ...${{name:r,label:i,options:l}} />`)}
        <${To} label=${Lt.fields.text} name="tekst" />
        <${dr} names=${ic} />
      </div>
    <//>
  `}function gg({points:t,low:e,source:n}){let s=Object.fromEntries(ic.map(i=>[i,z.route.query[i]])),o=T(Lt.topics_count,j(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Lt.parts[i]}</strong> ${g(Lt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Lt.parts_label}>
      ${r("points","overleg",!n,{questions:ri(t),topics:o})}
      ${r("source",jd,n,{questions:ri(e)})}
    </nav>
  `}function bg({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?Fa(J(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Lt.none}</p>`;let{step:o,other:r,clear:i}=Lt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>W({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function kg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>is($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>et($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=ai[n],p=Object.entries(ai).map(([$,d])=>[$,Lt.fold[d]]),u=()=>W({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Lt.heading[c]}</h2>
        <p>${Lt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Lt.refold:Lt.unfold}</button>
        </p>
      </header>
      <${rs} legend=${Lt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${wd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${j(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${yd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${bg} scenario=${s} />`}
  `}function Ld({route:t}){let e=K(t.query),n=t.query,s=J(e).gaps,o=nc(),r=o?za(s).filter(x=>$s().has(x.mark)):Fa(s,n),i=r.filter(x=>!x.source),l=r.filter(x=>x.source),c=n.deel?n.deel===jd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||ic.some(x=>n[x]),$=n.vouw?n.vouw==="uit":m&&u.length<=wg,d=n.per in ai?n.per:Object.keys(ai)[Number(c&&!p)],h=(n.partner?Fa(s,{...n,partner:""}):[]).flatMap(is).flatMap(x=>x.deadline?x.subject:[]),k=o?Lt.only_title:ls(n.vraag);return a`
    <${at} text=${o?Lt.bar.label:Lt.title}>
      <p class="uitleg">${g(Lt.intro,{report:ss(it(e.plan))})} ${Vn}</p>
    <//>
    ${Oe(e).map(x=>a`<${as} key=${x.key} plan=${x} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${k}</strong></p>`:a`<${gg} ...${{points:i,low:l,source:c}} />`}
      <${_a} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${hg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Lt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Lt.weights}</p>
        <${ei} works=${h} partner=${n.partner||""} />
        <${kg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${fe} name="aandachtspunten.csv" rows=${()=>Cd(u,e)} /></p>
        <${Bo} />
      </div>
    </div>
    <${fg} gaps=${s} scenario=${e} />
    <${ge} text=${g(Lt.shown,{points:ri(i),low:ri(l)})} />
  `}var Lt,He,Cd,Od,ic,jd,ri,ai,wg,Md=M(()=>{"use strict";Te();V();X();Ot();I();Nt();P();ze();sc();tt();dt();Qe();Qt();ac();Zs();Lr();Lt=b.gaps,He=b.gaps.bar,Cd=(t,e)=>[[...Lt.csv,...Js],...t.map(n=>[n.number,Y("Severity",n.severity),ls(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(kt).join(", "),n.kinds.map(lt).join(", "),n.partners.map(ur).join(", "),n.subject_label,Ys(n).map($e).join("; "),...Jt(e,n.plan)])];Od=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,ft(n.split(",").map(e))]]:[]},ic=["tekst","stap","soort","partner","vraag","gewicht"];jd="bron",ri=t=>T(Lt.questions,t.length);ai={onderwerp:"topic",soort:"query"};wg=25});function ii(t){let[e,n]=[lc(t),v(t,"summary")];return[e,e&&n?`${Bn.reported} ${n}`:n].filter(Boolean)}function _g({property:t,value:e}){let n=e.slice(1),s=([o,r])=>v(n,o)&&` (${g(r,{date:rt(v(n,o))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(Bn.when[t]||{}).map(s)]:_.lists[t]?Y(_.lists[t],e):Bn.truth[e]||rt(e)}function pi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Pt(o,"recommendationKind"),response:Pt(o,"response")||Bn.requested.no_response}),s=t.map(o=>a`<li><${A} id=${o} />${g(Bn.requested.line,n(o))}</li>`);return a`<${N} title=${e}><${zn} id="gevraagd" items=${s} /><//>`}function Vo({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of er(t))u&&p===t&&Pe(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:j(p).join(", ")})),{columns:s,title:o,caption:r}=Bn.mentions,i=n.length>(Z()?1:xg),l=[Bt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ue(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...vn("stand",s.stand,({from:c})=>c),cell:({from:c})=>de(c)&&a`<${xt} id=${c} />`}];return a`
    <${Po} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${mt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Bn,yg,lc,le,Ho,li,ci,xg,ui,Uo=M(()=>{"use strict";V();Ot();I();P();pe();tt();xe();$t();Ae();ln();Bn=b.thing,yg=new Set([..._.hidden,...Bn.shown]),lc=t=>{let e=v(t,"promise");return e&&`${v(t,"isNew")==="true"?Bn.promised_new:Bn.promised} ${e}`};le=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;Ho=t=>Object.entries(rn.get(t)||{}).filter(([e])=>!yg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${_g} property=${e} value=${o} />`);return[U(na(e)),s.length>1?a`<${B} items=${s} />`:s[0]]}),li=t=>yt(t,"altLabel").join(", "),ci=({id:t})=>Na(t).length>0&&a`<${N} title=${Bn.figures}><${Pl} id=${t} /><//>`;xg=3;ui=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${N} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ut} ids=${jt(s,n)} />${jt(s,n).length>0&&": "}
              <strong>${Pt(s,"engagement")||Bn.organisation.wish}.</strong> ${v(s,"rationale")}
            </p>
            <${te} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Sg({id:t,scenario:e}){let n=Ve.cell_columns,s=J(e).matrix.kind.filter(c=>tl(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>U(lt(c.column)),r=c=>a`<a href=${Ms(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=qe(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Un(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>qe(c).word,csv:Ao,cell:i},zd(n.how,c=>c.most_basis)];return a`
    <${N} title=${Ve.cells} note=${qt(e)}>
      <${mt} id="vakken" caption=${Ve.cells_caption} rows=${s} columns=${l}
        file=${fr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Og({id:t,links:e,scenario:n,undecided:s}){let o=Ve.columns,r=C=>ht(C,"initiative"),i=C=>Ct(C)?.key,{links:l,matrix:c}=J(n),p=j(e.map(r)).length,u=[...Un(i),Bt("actie",o.action,r),{key:"soort",label:o.kind,text:C=>yt(C,"interventionKind").map(lt).join(", ")},{key:"wie",label:o.who,sort:!1,text:C=>jn(r(C)),cell:C=>a`<${ut} ids=${Rn(r(C))} none=${jn(r(C))} />`},vn("stand",o.stand,r,n.date),zd(o.how,C=>l[C][0],C=>`; ${[Y("Strength",l[C][1]),Ea(C)].filter(Boolean).join("; ")}`)],m=fr(t,"activiteiten",n,i),$={id:"wiewat",caption:Ve.work_caption,rows:e,sort:"actie",columns:u,file:m},d=e.flatMap(C=>_.works[r(C)]?.chapters||[]),f=C=>ft(jt(C,"chapterLead").map(O)),k=gn.filter(C=>d.includes(C)&&f(C)).map(C=>`${O(C)} – ${f(C)}`).join("; "),x=e.flatMap(C=>yt(C,"interventionKind")),S=j(c.kind.map(C=>C.column)).filter(C=>!x.includes(C)),y=ht(t,"broader")&&!s&&g(Ve.absent,{kinds:ft(S.map(lt))}),w=Mo(it(n.plan),b.shared.nothing_step),F=a`<p>${s?b.overview.undecided:w}</p>`;return a`
    <${N} title=${g(e.length>p?Ve.work_rows:Ve.work,{count:p,rows:e.length})}>
      ${e.length?a`<${mt} ...${$} />`:F}
      ${y&&a`<p>${y}</p>`}
      ${k&&a`<p class="zacht">${g(Ve.heads,{chapters:k})}</p>`}
    <//>
  `}function Cg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,g(be(Ct(n)).thing.step.helper,{awareness:Pt(n,"awareness")||Ve.unaware})]);return a`<${N} title=${Ve.helpers}><${B} items=${e} /><//>`}function Fd({id:t}){let e=K(z.route.query),n=jt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Dt(l,"barrier")).filter(l=>Ce(l,i)),r=s.flatMap(i=>Q(i,"at").flatMap(l=>l.of)).filter(i=>i in J(e).links&&Wt(i,e.plan));return a`
    <${vg} id=${t} narrow=${n} />
    <${Sg} id=${t} scenario=${e} />
    <${Og} id=${t} links=${r} scenario=${e} undecided=${up(e).has(t)} />
    <${pi} title=${Ve.requested} ids=${o("Recommendation").filter(i=>Wt(i,e.plan))} />
    <${Cg} ids=${o("Facilitator")} />
  `}var Ve,lo,di,Td,zd,vg,$i=M(()=>{"use strict";V();X();I();Nt();P();pe();Tn();tt();dt();It();Qt();xe();$t();Ae();Uo();ln();Ve=b.thing.step,lo=t=>mn.filter(e=>t.includes(e.notation)).map(e=>e.label),di=t=>_.works[t]?.across?b.shared.all_steps:lo(Wn(t)).join(", "),Td=t=>me[t]?.[1]||"",zd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Td(e(s))+n(s),cell:s=>e(s)&&[a`<${_e} basis=${e(s)} />`,` ${Td(e(s))}${n(s)}`]}),vg=({id:t,narrow:e})=>a`
  <${N} title=${Ve.what}>
    <${le} text=${v(t,"step")} />
    <${le} text=${v(t,"definition")} />
    <${le} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ve.narrower}<${ut} ids=${e} />.</p>`}
    ${ht(t,"broader")&&a`<p>${Ve.broader}<${A} id=${ht(t,"broader")} />.</p>`}
  <//>
`});function mi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=b[e];return function({route:{query:f}}){let h=K(f),{plan:k,strict:x}=h,S=o.map(([,D,E])=>E.find(([Tt])=>Tt===f[D])?.[1]),y=p&&x&&b.shared.choices.strict_phrase,w=[...S,f.tekst,y].filter(Boolean).join(" · ")||b.shared.all,F=n(h).filter(D=>!f.tekst||Co(r(D),f.tekst)).filter(D=>o.every(([,E,,Tt])=>!f[E]||Tt(D,f[E]))),C=T($.count,F.length),st=()=>Mn([...s,...m],Yr(F,s,El("sorteer",i)),D=>Jt(u?h:null,Ct(D.id)?.key||D.plan||k,w));return a`
      <${at} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${wn}>
        <${Ks} />
        ${u&&a`<${$r} />`}
        <${wa} fields=${o} names=${["tekst","vouw",...o.map(([,D])=>D)]}>
          <${To} name="tekst" />
        <//>
      <//>
      ${p&&a`<${zo} />`}
      <p class="telling">${C}<${fe} name=${`${Xo($.title)}.csv`} rows=${st} /></p>
      <${mt} id=${t} caption=${g($.caption,{count:C})} rows=${F} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${ge} text=${C} />
    `}}var Qn,Yt,Sn,cc,Bd,qd,Mr,Tr,Rd,jg,co,Lg,Mg,Tg,Wd,Dd,zg,Ad,Ed,Hd,Fg,Bg,Ag,Nd,Eg,Vd,Ud,Kd,ms,zr,Gd,Ng,Pg,Pd,Id,Jd,Qd=M(()=>{"use strict";jo();V();X();Ot();I();Nt();P();pe();tt();dt();It();Qe();Qt();$t();Ae();Uo();$i();Qn=b.partners,Yt=b.measures,Sn=b.lookup;cc=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>yt(t,e))].join(" "),Bd="organisationKind",qd=mi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[q?t:""],textOf:({id:t})=>cc(t),fields:[[Qn.fields.step,"stap",bn,({steps:t},e)=>t.includes(e)],[Qn.fields.kind,"soort",nr("OrganisationKind"),({id:t},e)=>v(t,Bd)===e],[Qn.fields.role,"rol",Object.entries(Qn.roles),({roles:t},e)=>t.includes(e)]],columns:[Bt("naam",Qn.columns.name,({id:t})=>t,O,Cs),{key:"soort",label:Qn.columns.kind,text:t=>Pt(t.id,Bd)},{key:"stappen",label:Qn.columns.steps,text:t=>lo(t.steps).join(", ")},{key:"handelt",label:Qn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Qn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Qn.columns.wish,text:t=>t.wish}]}),Mr=t=>_.called[t]?.short||"",Tr=t=>v(t,"prefLabel"),Rd="exploitationForm",jg=qn.map(t=>({id:t,..._.works[t],text:[cc(t),Pt(t,Rd),...Q(t,"who").map(e=>cc(e.from))].join(" ")})).sort((t,e)=>et(Mr(t.id)||"~",Mr(e.id)||"~")||et(Tr(t.id),Tr(e.id))),co=q?"":Yn[0].date,Lg={key:"plan",label:U(gs(co)),text:({id:t})=>Ln(t,co)?we(t,co):"",cell:({id:t})=>Ln(t,co)&&a`<${xt} id=${t} date=${co} />`},Mg=t=>{let{outcome:e="",stand:n=""}=Ge(t),s=b.shared.outcomes[e]?.phrase||n;return[v(t,"deadlineLabel"),`“${v(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},Tg=(t,e)=>{let n=Ds(t).filter(s=>v(s,"dueBy")===e);return`${rt(e)}: ${ft(n.map(s=>v(s,"deadlineLabel")||Tr(t)))}`},Wd="alle",Dd=({id:t},e)=>Ce(t,e),zg=({id:t,across:e},n)=>n===Wd?e:Wn(t).includes(n),Ad=t=>a`<span class="zacht">${t}</span>`,Ed=gn.map(t=>[t,O(t)]),Hd=mi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>jg.filter(e=>Wt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Tr(t),more:[{key:"hoofdstuk",label:Yt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Yt.columns.who,text:({id:t})=>jn(t)},{key:"beloofd",label:Yt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Yt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"termijnen",label:Yt.columns.terms,text:({id:t})=>Ds(t).map(Mg).join("; ")},Fo(Sn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...Ed,["",Yt.no_chapter]]},fields:[[Yt.fields.what,"wat",Object.entries(Yt.types),Dd],[Yt.fields.chapter,"hoofdstuk",Ed,({chapters:t},e)=>t?.includes(e)],[Yt.fields.step,"stap",[...bn,[Wd,Yt.across]],zg],[Yt.fields.kind,"soort",wo,({id:t},e)=>ts(t).includes(e)],[Yt.fields.status,"staat",nr("Status"),({id:t},e)=>Ln(t)===e],[Yt.fields.form,"vorm",nr("ExploitationForm"),({id:t},e)=>yt(t,Rd).includes(e)]],columns:[{key:"nr",label:Yt.columns.number,text:({id:t})=>Mr(t),cell:({id:t})=>Mr(t)?a`<a href=${Ke(t)}>${Mr(t)}</a>`:Ad(Yt.no_number)},Bt("naam",Yt.columns.name,({id:t})=>t,Tr),...Un(({id:t})=>Ct(t)?.key),{key:"wat",label:Yt.columns.what,text:({id:t})=>ue(t)},...co&&co!==Se?[Lg]:[],vn("nu",q?Yt.columns.stand:U(gs(Se)),({id:t})=>t),{key:"termijn",label:Yt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=j([e,v(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${Tg(t,s)}</p>`):rt(e)}},{key:"stap",label:Yt.columns.step,text:({id:t})=>di(t)},{key:"wie",label:Yt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":b.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${ut} ids=${e} />`:Ad(t?"":b.shared.no_lead)}]}),Fg=["concerns","reportedUnder","barrier","answeredBy"],Bg=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:j(Fg.flatMap(n=>jt(t,n))).filter(Gt),text:[O(t),...yt(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),Ag=({id:t})=>a`<${le} text=${v(t,"summary")} look="zacht" />`,Nd="Recommendation",Eg=Object.entries(Sn.types).filter(([t])=>Ws(t).length),Vd=(t,e,n)=>mi({name:t,of:e,sort:"naam",rows:({plan:s})=>Bg.filter(o=>Wt(o.id,s)&&Ce(o.id,Nd)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),groups:{of:({id:s})=>Object.keys(Sn.types).find(o=>Ce(s,o))||"",titles:Object.entries(Sn.types).map(([s,o])=>[s,U(o)])},fields:[[Sn.fields.what,"wat",Eg.filter(([s])=>s===Nd===n),Dd],[Sn.fields.step,"stap",bn,({steps:s},o)=>s.includes(o)]],columns:[Bt("naam",Sn.columns.name,({id:s})=>s,O,Ag),...Un(({id:s})=>Ct(s)?.key),{key:"wat",label:Sn.columns.what,text:({id:s})=>ue(s)},{key:"zegt",label:Sn.columns.description,text:s=>s.description},{key:"over",label:Sn.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${ut} ids=${s.about} name=${oe} />`},Fo(Sn.columns.place,({id:s})=>s)]}),Ud=Vd("naslag","lookup",!1),Kd=Vd("gevraagd","requested",!0),ms=b.timeline,zr=t=>t.day.slice(0,4),Gd=t=>z.route.query.jaar||zr(t),Ng=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?yo(t.id):[zr(t)];return n?n<=e&&e<=s:zr(t)===e},Pg=t=>Gd(t)===zr(t)?t.day:`z${t.day}`,Pd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Id=on(j(_.timeline.map(zr))),Jd=mi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&we(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Pd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:Gd,titles:Id},fields:[[ms.fields.what,"wat",Object.entries(ms.kinds),(t,e)=>t.kind===e],[ms.fields.step,"stap",bn,({steps:t},e)=>t.includes(e)],[ms.fields.year,"jaar",Id,Ng]],columns:[{key:"dag",label:ms.columns.when,text:Pg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ms.fields.what,text:t=>ms.kinds[t.kind]},{key:"wat",label:ms.columns.what,text:Pd,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ms.columns.stand,text:t=>t.phrase},Fo(Sn.columns.place,t=>t.at)]})});function Ig({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${As.requested_mark}</span>`,r=e&&a`<span class="bij door">${As.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ps} bar=${t.bar} />${l}`}function qg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=qa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Kn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${qe(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Qs(c)} aria-haspopup="dialog" onClick=${()=>W({cel:c})}>
        <span class="sr">${g(As.cell,{row:t.label,step:kt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Ig} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${_e} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function hi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=_n(n),i=Eo(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(La(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Dg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${fi(n)} role="table">
      <caption>${g(As.caption,{rows:As.heads[t],scenario:qt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${As.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${Rg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${As.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Re(t,e,n).map(u=>a`<${Wg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var As,Rg,Wg,Dg,fi,pc=M(()=>{"use strict";V();X();I();P();Tn();dt();no();$t();As=b.overview;Rg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ke(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Wg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}</th>
    ${_n(e).map((o,r)=>a`<${qg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Dg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${As.one_step}>
    ${_n(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${kt(s)}
        </button>
      `)}
  </div>
`,fi=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Vg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${Hg[s]}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Es.wish}</h2><a href=${L(Es.also.to,Es.also.choose)}>${Es.also.ask}</a>
      <${B} look="tegels" items=${Es.tiles.map(n)} />
    </section>
  `}function Ug({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&xa(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Kg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Es.discuss.title}</h2><p>${Es.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(Es.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${B} look="kaartjes" items=${r.map(i=>a`<${Ug} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Gg({state:t,word:e,things:n,date:s}){let o=q?"h4":"h3",r=l=>Os(l,s)[1]&&a`<span class="zacht"> – ${Os(l,s)[1]}</span>`,i=g(Zt.group,{state:U(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${je} ids=${At(n)} more=${r} />
    </div>
  `}function Jg({scenario:t,plan:e}){let n=q?"h3":"h2";return J(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=_.codes.InterventionKind[o],c=r.map(u=>a`<${Gg} ...${u} date=${t.date} />`),p=i?Zt.undecided:Mo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Zt.apart.title,{kind:l.label})}<//>
          <p>${g(Zt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Zd({route:t}){let e=K(t.query),n=Object.hasOwn(uc,t.query.rijen||"")&&uc[t.query.rijen||""]||"kind",s=Object.entries(uc).map(([c,p])=>[c,Zt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=J(e),l=a`<${Zg} answer=${i} plan=${it(e.plan)} plans=${Oe(e)} />`;return a`
    ${n==="kind"?l:a`<${at} text=${Zt.heading} title=${Zt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Zt.matrix[n]}</h2><p>${qt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${Zt.legend.more}</a></p>
          <${Us}>
            <${rs} legend=${Zt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Oe(e).map(c=>a`
            ${q&&a`<h3>${c.title}</h3>`}
            <${as} plan=${c} />
            <${hi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${fe} name="matrix.csv" rows=${()=>Yg(n,e,c)} />
              <${Ze} name=${fi(c)} title=${Zt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${fi(c)}"]`} legend=".legenda .stalen li" note=${Zt.legend.note} />
              <${Ls} text=${()=>location.href} label=${Zt.link} />
            </div>
            <${Jg} scenario=${e} plan=${c} />
          `)}
        <${Bo} />
      </div>
      <${Pa} undecided=${Ma(e)} />
    </div>
    ${r&&a`<${Io} address=${r} by=${n} scenario=${e} />`}
    <${ge} text=${r?"":g(Zt.shown,{scenario:qt(e)})} />
  `}var Zt,Yd,Hg,Es,uc,Qg,Yg,Zg,Xd=M(()=>{"use strict";V();X();Ot();I();Nt();P();Tn();tt();dt();no();Qe();Qt();Ts();$t();pc();ln();Zt=b.overview,{truth:Yd}=b.thing,Hg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Es}=Zt;uc={"":"kind",partner:"partner",vorm:"form"},Qg=(t,e,n)=>{let{word:s,lines:o}=qe(e);if(!e)return[t.label,kt(n),Zt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,kt(n),s,o.join("; "),Y("Basis",r),Yd[String(i)],l,c,p,Yd[String(u)]]},Yg=(t,e,n)=>[[...Zt.csv,...Js],...Re(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Qg(s,o,_n(n)[r]),...Jt(e,n.key)]))],Zg=({answer:t,plan:e,plans:n})=>{let s=j(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${at} text=${Zt.heading} title=${Zt.title}>
      <p>${g(Zt.start.intro,{report:ss(e)})}</p>
      <p><strong>${T(Zt.start.dated,s.length,{years:ft(s)})}</strong>
        ${" "}${Zt.start.since}</p>
    <//>
    <${Vg} answer=${t} />
  </div>
  <${Kg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function t$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=An(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Xg(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await $c({decisions:i,undone:[]}),null}function Xg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function $c(t){let e=Vt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Me(...t){let{decisions:e}=Vt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await $c({decisions:[...e,...t],undone:[]})}async function e$(t){let{decisions:e,undone:n}=Vt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await $c({decisions:s.slice(0,o),undone:s.slice(o)})}function Br(){let{rows:t,places:e}=Vt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(b.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var An,Vt,gi,dc,Fr,bi,po,ki,uo=M(()=>{"use strict";I();P();ze();An=()=>pt().board,Vt=()=>An();gi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),dc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Fr,bi]=[dc("column"),dc("name")],po=(t,e)=>dc("list")("",t,e);ki=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function $o({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Zo(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var mo,Ar=M(()=>{"use strict";V();mo=t=>a`<label class="veld"><span>${t.label}</span><${$o} ...${t} /></label>`});function tb({column:t,act:e}){let[n,s]=t.both,{found:o}=Vt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(_t.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Me(Fr(t.which,"target",p[f]||`${l}:${f}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?_t.whose:_t.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(_t.readings[f],{one:n,other:s}):_t.roles[f]}
        </label>`)}
    </fieldset>
  `}function eb({column:t,act:e}){let{targets:n,fields:s}=Vt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&_t.by_values,t.options.length>0&&t.why==="head"&&g(_t.maybe,{what:t.options.join(", ")}),t.month_first&&_t.month_first,t.says].filter(Boolean),$=j([...n.slice(0,n$),_t.notes,...n.slice(n$)]),d=c?[[`${l}:${c}`,g(_t.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${$o} label=${g(_t.as,{head:r})} value=${d[0]?.[0]||l||_t.notes}
          options=${[...d,...on($)]} pick=${f=>e(()=>Me(Fr(o,"target",f===_t.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(_t.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${tb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function nb(){let[t,e]=R(0),{rows:n,fields:s}=Vt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[_t.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${N} look="bordproef" title=${g(_t.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${_t.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${_t.following}</button>
      </p>
    <//>
  `}function s$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Vt().found,l=[[g(_t.read,{read:n.filter(c=>!c.open).length,count:n.length}),_t.sum.placed],[g(_t.read,{read:n.filter(c=>c.led).length,count:n.length}),_t.sum.led],[String(ki(s).length),_t.sum.asks],[String(o.length),_t.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${_t.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${eb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${N} look=${null} title=${_t.plan}>
          <${mo} id="plannaam" label=${_t.plan_title} value=${r.title}
            pick=${c=>t(()=>Me(po(i.title,c)))} />
          <${mo} id="plandag" type="date" label=${_t.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Me(po(i.day,c)))} />
        <//>
        <${nb} />
        <${N} look=${null} title=${_t.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var _t,n$,o$=M(()=>{"use strict";V();I();uo();P();xe();Ar();_t=b.board.columns,n$=-1});function r$({act:t}){let e=se(),[n,s]=R(null),[o,r]=R(""),[i,l]=R(""),c=(f,h)=>o||t(()=>(r(f),h().finally(()=>r("")))),p=f=>c(Xe.busy,async()=>{let h=await f(),k=await t$(h.name,h.data);if(s(k&&{...k,given:h}),k)return zt(k.message);location.hash=L("controleer",{stap:"kolommen"})}),u=f=>c(f?Xe.result.alongside_busy:Xe.result.making,async()=>{n&&(await jr(n.given,f)).ok&&(location.hash=L(f?"vergelijk":"overzicht"))}),m=f=>p(async()=>{let h=Sd(f);return{name:h.name,data:await Xr(h)}}),$=(f,h)=>p(async()=>({name:f,data:new TextEncoder().encode(h)}));ve(()=>{let f=h=>m(h.dataTransfer.files);return window.addEventListener("drop",f),()=>window.removeEventListener("drop",f)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${b.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${b.check.alongside}</button>
      <span>${o}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Xe.list.drop}</h2>
        <p>${Xe.list.kinds}</p>
        <label class="veld"><span>${Xe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${Xe.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${Xe.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${f=>l(f.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${Xe.list.pasted}.txt`,i)}>
            ${Xe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${Xe.list.example_name}.csv`,Xe.list.example_list)}>${Xe.list.example}</button>
        </div>
      </section>
    </div>
    <${B} look="bordfeiten" items=${Xe.list.facts.map(({head:f,text:h})=>a`<strong>${f}</strong> ${h}`)} />
    <div class="antwoord">
      ${n&&a`<${oi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var Xe,a$=M(()=>{"use strict";Te();V();X();uo();P();ze();Lr();Xe=b.board});function sb({which:t,text:e,act:n}){let[s,o]=R(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Vt().found.organisations;return a`<details><summary>${Mt.other}</summary>
    <label class="veld"><span>${g(Mt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Me(bi(t,"names",s||"")))}>${Mt.other_take}</button></details>`}function i$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Vt().found,r=(...$)=>e.filter(({reading:d})=>$.includes(d)),i=r("new").map(({text:$})=>$),l=j(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),ki(e).length],u=($,...d)=>t.bind(null,()=>Me(bi($,"names",d.join("; "))),void 0),m=a`<${B} items=${n} /><p class="zacht">${Mt.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Mt.intro,{count:e.length,asks:p}):Mt.nothing}</p>
    <${Er} act=${t} title=${Mt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${T(Mt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:d,parts:f})=>a`
        <p>${f.map(h=>a`<span class="bordnaam">${h}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...f)}>${g(Mt.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${u($,d)}>${Mt.one}</button>
        </p>
      `}
    <//>
    <${Er} act=${t} title=${Mt.same} names=${r("same")}>
      ${({which:$,parts:d,meant:f})=>a`
        <p>${g(Mt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,f)}>${Mt.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...d)}>${Mt.no}</button>
        </p>
      `}
    <//>
    <${Er} act=${t} title=${Mt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Mt.fresh,{names:ft(l)})}</p>`}>
      ${({which:$,text:d,kind:f})=>a`
        <${$o} label=${g(Mt.kind_of,{name:d})} value=${f||"organisatie"}
          options=${Object.entries(Mt.new_kinds)} pick=${h=>t(()=>Me(bi($,"kind",h)))} />
      `}
    <//>
    <${Er} act=${t} title=${Mt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Mt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${N} look="bordnamen" title=${Mt.left_out}>${m}<//>`}
    <${Er} act=${t} title=${Mt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Mt.means,{meant:$})}</p>`}
    <//>
    <${N} look=${null} title=${Mt.expect} note=${Mt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${$=>t(()=>Me(po(o.without,$.target.checked?"nee":"ja")))} />
        ${Mt.expect_yes}
      </label>
    <//>
  `}var Mt,Er,l$=M(()=>{"use strict";V();I();uo();P();xe();Ar();Mt=b.board.partners;Er=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${N} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${T(Mt.count,i.count)}</span></p>
            ${s?.(i)}<${sb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function rb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ab({row:t,name:e,act:n}){let{choices:s}=Vt().found,o=t.asks[e],r=[["","…"],...on(s[e]||[])],i=l=>n(()=>Me(Fr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${vt.right}</button>`}
      ${s[e]&&a`<${$o} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function ib({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Vt().found,[c,p]=R(!1),{proposal:u}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",vt.unknown],...on(j([...$?[$]:[],...i[l.kind]]))],f=y=>{s(),e(()=>Me(gi(t.which,l.kind,y)))},h=y=>{n(t,c&&m&&!t.places.includes(y)?`${m}; ${y}`:y),p(!1)},k=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>h(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,x=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${vt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${vt.later}</button>
  `;function S(y){let{target:w,currentTarget:F,key:C,shiftKey:st}=y;if(w!==F||y.ctrlKey||y.altKey||y.metaKey)return;let D=r.find(E=>E.key===C.toUpperCase());if(D)h(D.value);else if(C==="Enter"&&st&&u)o();else if(C==="Enter"&&u)h(u.value);else if(C.toUpperCase()==="L")n(t,"");else if(C==="+")p(!0);else if(C==="ArrowDown"||C==="ArrowUp"){let E=[...document.querySelectorAll(".bordkaart")];E[E.indexOf(F)+(C==="ArrowDown"?1:-1)]?.focus()}else if(C==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;y.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${S}>
        <h3><span class="bij">${t.number}</span>${rb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:y,role:w})=>a`<span>${y}${w&&` (${w})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||vt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(y=>a`<${ab} row=${t} name=${y} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:y,key:w})=>a`<button type="button" class=${u?.value===y?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(y))} onClick=${()=>h(y)}>
              ${y} <kbd aria-hidden="true">${w}</kbd></button>`)}
        </div>
        <${mo} label=${vt.kind} value=${$} options=${d} pick=${f} />
        <p class="acties">
          ${u&&!r.some(({value:y})=>y===u.value)&&k}
          ${m&&x}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function lb(){let{cells:t,places:e}=Vt().found,n=e.slice(0,-2);return a`
    <${N} look="bordgroei" title=${vt.matrix} note=${vt.matrix_more}>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${g(vt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function c$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Vt().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(ob),[p,u]=R(0),[m,$]=R([]),d=se(),[f,h]=R(0),k=[...e,...["",wi].map(H=>({reason:H,value:"",count:0,strength:""}))].map(H=>({...H,count:n.filter(nn=>mc(nn,H.reason)).length})).filter(({count:H})=>H),x=n.find(({which:H})=>H===m.at(-1)),S=k.find(({reason:H})=>H===r)||k.find(({reason:H})=>x&&mc(x,H))||k[0],y=S?.reason,w=H=>{i(H),$([]),u(0),Z()&&d.current?.scrollIntoView()},F=()=>c(C.length),C=n.filter(H=>mc(H,y)||H.open&&m.includes(H.which)),st=Math.max(0,Math.min(p,C.length-1)),D=H=>t(()=>Me(...H.map(nn=>gi("*",o.step,"",nn))),Br);async function E(H,nn){let Go=C.indexOf(H);await t(()=>Me(gi(H.which,o.step,nn)));let Ir=Vt().found.rows.filter(({open:om})=>om).length;zt(g(nn?vt.is_at:vt.is_open,{title:H.number||H.title,value:nn,count:Ir})),h(Ir||!H.open?Go+1:-1)}ve(()=>{if(!f)return;f<0&&St("verder")?.focus();let H=d.current?.querySelectorAll(".bordkaart")||[],nn=H[Math.min(Z()?1:f,H.length)-1];f>0&&(nn||document.querySelector(".bordreden"))?.focus(),h(0)},[f]);let Tt=e.filter(({strength:H})=>H==="sterk").map(({reason:H})=>H),dn=a`
    <button type="button" id="alle-sterke" onClick=${()=>D(Tt)}>${vt.take_strong}</button>
  `,$n=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!st} onClick=${()=>u(st-1)}>${vt.previous}</button>
      <span>${g(vt.which,{place:st+1,count:C.length})}</span>
      <button type="button" disabled=${st>C.length-2}
        onClick=${()=>u(st+1)}>${vt.following}</button>
    </p>
  `,Ue=g(vt.more,{count:C.length-l}),Cc=H=>H===wi?vt.done:H||vt.none;return a`
    <p class="bordstand">${Br()} ${n.every(({judged:H})=>H)&&vt.all_done}</p>
    <div class="borddrie">
      <${N} look="bordredenen" title=${vt.reasons}>
        ${Tt.length>1&&dn}
        <ul>
          ${k.map(({reason:H,value:nn,count:Go,strength:Ir})=>a`<li key=${H} class=${H===y?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(H===y)}
                  onClick=${()=>w(H)}><span class="bordtal">${Go}</span> ${Cc(H)}</button>
                <p class="zacht">
                  ${Ir==="zwak"&&a`<span class="bordnaam">${vt.weak}</span> `}
                  ${nn?g(vt.proposal,{value:nn}):H===wi?vt.done_more:vt.none_more}
                </p>
                ${nn&&a`<button type="button" class="klein" aria-label=${`${T(vt.take,Go)}: ${H}`}
                    onClick=${()=>D([H])}>${T(vt.take,Go)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${S&&Cc(S.reason)} <span class="zacht">${C.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${vt.keys}</summary>
          <p>${g(vt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?C.slice(st,st+1):C.slice(0,l)).map(H=>a`<${ib} key=${H.which} ...${{row:H,act:t,place:E}}
              hold=${()=>$([...m,H.which])}
              all=${()=>D([H.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&C.length>1&&$n}
        ${!Z()&&C.length>l&&a`<button type="button" onClick=${F}>${Ue}</button>`}
      </section>
      <${lb} />
    </div>
  `}var vt,ob,wi,mc,p$=M(()=>{"use strict";Te();V();Ot();I();uo();P();xe();Ar();vt=b.board.place,ob=30,wi="-",mc=({open:t,proposal:e},n)=>n===wi?!t:n?e?.reason===n:t&&!e});function u$({act:t}){let e=Vt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=R(null),[u,m]=R(""),$=JSON.stringify(s),d=e.taken===$&&pt().own;ve(()=>{d||t(async()=>{e.taken=$;let y=await jr({name:n,decisions:s},!1);p(y.ok?null:y)})},[$]);let f=()=>yn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),h=()=>u!==tn.alongside_busy&&Zn(m,tn.alongside_busy,async()=>{let y=await jr({name:n,decisions:s},!0);if(!y.ok)return p(y);location.hash=L("vergelijk")});if(c)return a`<div class="antwoord"><${oi} ...${c} /></div>`;if(!d)return a`<p role="status">${tn.making}</p>`;let k=K(z.route.query),x=_.plans.find(({title:y})=>y===r.title)||_.plans[_.plans.length-1],S=J(k).apart.filter(y=>y.plan===x.key&&y.groups.length);return a`
    <p>
      ${Br()}
      ${o.some(y=>!y.judged)&&a` <strong>${tn.not_yet}</strong>`}
    </p>
    <${hi} by="kind" scenario=${k} plan=${x} />
    ${S.map(({kind:y,groups:w})=>{let F=w.flatMap(C=>C.things);return a`<p>${T(tn.apart,F.length,{kind:lt(y)})} <${ut} ids=${F} /></p>`})}
    ${z.route.query.cel&&a`<${Io} address=${z.route.query.cel} by="kind" scenario=${k} />`}
    <p><a href=${L("aandachtspunten")}>${tn.questions}</a></p>
    <${N} title=${tn.take_along}>
      <${mo} id="toegang" label=${tn.access} value=${r.access||"niet-openbaar"}
        options=${i.map(y=>[y,y.replace("-"," ")])}
        pick=${y=>t(()=>Me(po(l.access,y)))} />
      <p class="zacht">${tn.access_more}</p>
      <${ni} files=${[{id:"bewaar-werkmap",label:tn.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${tn.choices}</button>
        <button type="button" id="ernaast" onClick=${h}>${tn.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${tn.workbook_more} ${tn.next_list}</p>
    <//>
    <${si} />
  `}var tn,d$=M(()=>{"use strict";V();X();I();Nt();uo();P();ze();dt();no();Qt();xe();$t();pc();Ar();Lr();tn=b.board.result});function m$({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:_.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function $b(){let t=document.activeElement,e=ub.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==St("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(db));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function mb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Vt(),l=o.rows.filter(m=>m.open).length,c=Ns[Ns.indexOf(t)+1],p=(m,$)=>e(e$.bind(null,m),()=>$),u=t==="plaatsen"&&l?g(Ut.next_open,{count:l}):Ut.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${T(Ut.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Ut.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Ut.undone)}>${Ut.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Ut.redone)}>${Ut.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>pb(e)}>${Ut.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function h$({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||"",r=An()&&Ns.includes(o)?o:Ns[0],{of:i,Step:l}=$$[r],c=An()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u($,d){let f=$b(),h=An()?.decisions.length;try{s(""),await $(),e(x=>x+1);let k=An()?.decisions.length||0;d?zt(d()):k!==h&&zt(T(Ut.decided,k)),window.setTimeout(f,60)}catch(k){s(k.message)}}ve(()=>{z.started&&window.scrollTo(0,0)},[r]),ve(()=>{function $(h){let k=St({z:"ongedaan",y:"opnieuw"}[h.key]||"");!k||!h.ctrlKey||h.target.matches("input,textarea")||(k.click(),h.preventDefault())}let d=h=>An()?.saved===!1&&h.preventDefault(),f=new AbortController;return window.addEventListener("keydown",$,{signal:f.signal}),window.addEventListener("beforeunload",d,{signal:f.signal}),()=>f.abort()},[z.route]);let m={day:p,own:An()?.found.own,count:An()?.found.rows.length};return a`
    <${cb} at=${r} />
    <${at} key=${r} text=${i.title} title=${`${b.check.title}: ${Ut.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Ut.source,{...c,day:p,who:c.access||Ut.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${An()&&r!==Ns[0]&&a`<${mb} at=${r} act=${u} />`}
    ${r===Ns[0]&&a`<${si} /><${vd} />`}
  `}var Ut,$$,Ns,f$,cb,pb,ub,db,g$=M(()=>{"use strict";Te();V();X();Ot();I();uo();P();ze();o$();a$();l$();p$();d$();Qt();Lr();Ut=b.board,$$={lijst:{of:Ut.list,Step:r$},kolommen:{of:Ut.columns,Step:s$},plaatsen:{of:Ut.place,Step:c$},partners:{of:Ut.partners,Step:i$},resultaat:{of:Ut.result,Step:u$}},Ns=Object.keys($$);f$=()=>a`
  <${at} text=${Ut.elsewhere.title}><p class="uitleg">${Ut.elsewhere.intro}</p><//>
  <ol>${Ut.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Bo} />
`,cb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ut.steps_label}><ol>
      ${Ns.map((e,n)=>a`<li class=${n<Ns.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ut.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,pb=t=>t(async()=>{let e=Vt(),{name:n,data:s}=await pt().ask("workbook",{decisions:e.decisions});yn(n,s,Cr.xlsx),e.saved=!0}),ub=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],db=":is(button,select,input,a)"});function fb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>fc?` ${g(pn.first,{count:fc})}`:"";return a`
    <${mt} id="eigen-uitkomst" caption=${`${T(pn.rows,e.length)}${o}`}
      rows=${e.slice(0,fc)} columns=${s} />
    <div class="acties"><${fe} name=${pn.file} rows=${()=>[t,...e]} label=${pn.csv} /></div>
  `}function w$({start:t=pn.example}){let[e,n]=R(t),[s,o]=R(""),[r,i]=R(null);function l(){i(null),Zn(o,pn.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${N} title=${pn.title} note=${pn.intro}>
      <label class="veld breed"><span>${pn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${pn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?pn.yes:pn.no}</strong></p>`}
        ${r?.graph&&a`<${k$} label=${pn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${fb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function gb(t){let e=Object.entries(t.columns),n=s=>ws(s.subject)?a`<${A} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>y$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[hb],...Un(s=>s.plan),{key:"bron",label:Et.columns.place,sort:!1,text:s=>Ys(s).map($e).join("; ")}]}function bb({name:t,query:e,scenario:n}){let s=_$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Et.nothing}</p>`;let o=gb(e),r={rows:T(Et.rows,s.length),scenario:qt(n)},i={key:"sentence",label:Et.columns.sentence,text:c=>c.sentence},l=()=>Mn([i,...o],s,c=>Jt(n,c.plan));return a`
    <${mt} id=${`uitkomst-${t}`} caption=${g(Et.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${fe} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Et.as_sentences}</a>
    </div>
  `}function kb({name:t,query:e,scenario:n}){let s=e.shelf===ba,o=L("overzicht",{rijen:Et.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${Et.title}</a></p>
    <${at} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${wn}><${ya} /><//>`}
    <${xn} pairs=${[[Et.why,e.why],[Et.weight,e.severity]]} />
    ${s&&a`<section><h2>${Et.result}</h2><${bb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!wl([t,e])&&a`<p>${e.open?Et.open:Et.elsewhere}</p>`}
    ${t in Et.rows_of&&a`<p><a href=${o}>${Et.in_overview}</a></p>`}
    <details>
      <summary>${Et.sparql}</summary>
      <${k$} label=${Et.sparql} text=${e.sparql} lang="en" />
      <${Ls} text=${()=>e.sparql} label=${Et.copy} />
    </details>
    ${ce()&&!e.open&&a`<${w$} key=${t} start=${e.sparql} />`}
  `}function wb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Et.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Et.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Et.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${N} look=${null} title=${t.title} note=${t.intro}>
      <${mt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ba?s:s.slice(0,2)} />
    <//>
  `}function x$({route:t}){let e=K(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Fs} />`;if(n)return a`<${kb} ...${{name:n,query:s,scenario:e}} />`;let o=go(_$(e).map(r=>r.query));return a`
    <${at} text=${Et.title}><p class="uitleg">${Et.intro}</p><//>
    ${ce()&&a`<${w$} />`}
    ${Et.shelves.map(r=>a`<${wb} shelf=${r} counts=${o} />`)}
  `}var Et,pn,fc,k$,b$,y$,_$,hb,v$=M(()=>{"use strict";V();X();Ot();I();Nt();P();ze();Lo();tt();dt();Qe();Qt();xe();Zs();$t();Ae();Sr();Et=b.questions,pn=b.questions.own,fc=200;k$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;b$={barrier:t=>t.barrier&&kt(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&ur(t.partner),severity:t=>Y("Severity",t.severity),detail:t=>t.detail&&(ws(t.detail)?O(t.detail):t.description)},y$=(t,e)=>(b$[t]?b$[t](e):e[t])||"",_$=t=>J(t).gaps.flatMap(e=>is(e).map(n=>({...n,plan:e.plan}))),hb={key:"severity",label:Et.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>y$("severity",t),cell:t=>a`<${va} severity=${t.severity} />`}});function C$(t,e,n,s){let o=n;return{placed:bc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function yb({lane:t,rows:e,wide:n}){let s=_s(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Rt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Rt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Rt.line}>
        ${s.length?s.join(" · "):T(Ps.lane_total,e.length)}
      </text>
    </g>
  `}function _b({row:t,lane:e,shown:n,point:s}){let o=Rt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Rt.level,i=t.tail&&gc[t.outcome].tail&&Rt.left+t.tail,l={row:t,x:o,y:r},c=g(Ps.mark,{...t,what:t.what||Ps.card.none,phrase:gc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ke(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ti} outcome=${t.outcome} /></g>
    </a>
  `}function xb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Be(o.id),c=nl(o.work),p={...r>e*.62?{right:yi(e-r+14,e)}:{left:yi(r+14,e)},...i>n*.6?{bottom:yi(n-i,n)}:{top:yi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${io} outcome=${o.outcome} on=${o.on&&g(Ps.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${ut} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${$e(l)}</p>`}
    </div>
  `}function L$({plan:t,rows:e,date:n}){let[s,o]=R(null),{wide:r,years:i,beyond:l}=Hn(t),{placed:c,bottom:p}=C$(t,e,Rt.top,({levels:w,title:F})=>Math.max(w*Rt.level+Rt.pad,F.length*Rt.line+36)),u=Rt.left+r+20,m=p+Rt.foot,$=ol(t,n),d=Rt.left+$.x,f=g(Ps.report,{date:rt($.date)}),h=f.length*8.6+24,k=()=>o(null),x=w=>w.key==="Escape"&&k(),S=l&&{x:Rt.left+l.x,y:Rt.top-9},y=Math.min(Math.max(d-h/2,Rt.left),u-h);return a`
    <div class="lanenvak" onMouseLeave=${k} onKeyDown=${x}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${m}`} role="group" aria-label=${Ps.picture}>
        <rect class="daarna" x=${d} y=${Rt.top} width=${u-d} height=${p-Rt.top} />
        ${i.map(({year:w,x:F})=>a`
            <g class="jaar">
              <line x1=${Rt.left+F} x2=${Rt.left+F} y1=${Rt.top} y2=${p} />
              <text x=${Rt.left+F+4} y=${Rt.top-9}>${w}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${S}>${Ps.beyond}</text></g>`}
        ${c.map(w=>a`<${yb} lane=${w} rows=${w.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Rt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${y} y=${p+4} width=${h} height="28" rx="3" />
          <text x=${y+h/2} y=${p+24} text-anchor="middle">${f}</text>
        </g>
        ${c.flatMap(w=>w.mine.map(F=>a`
              <${_b} key=${F.id} row=${F} lane=${w} shown=${s?.row.id===F.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${xb} at=${s} width=${u} height=${m} close=${k} />`}
    </div>
  `}function z$({scenario:t,plan:e}){let n=es(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Hn(e),i=fn(e.key,t.date),l=f=>O$+8+f/s*(Ko-O$-16),c=f=>Math.max(vb,T$(f)*M$+4),{placed:p,bottom:u}=C$(e,n,hc,c),m=l(ol(e,i).x),$=p.map(f=>g(S$.description,{chapter:_o(f),counts:ft(_s(f.mine))})),d=m>Ko-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ko} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${hc} width=${Ko-m} height=${u-hc} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ps.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Ko} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${jb(_o(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>Ob(h).map(([k,x])=>a`<text class="jaartal" x=${l(k)-8} y=${f+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Ko} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(S$.line,{date:rt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<kc).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${Cb(f,h)}) scale(${Sb})`}>
              <title>${[h.name,h.by,gc[h.outcome].phrase].join(", ")}</title>
              <${ti} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var S$,Ps,gc,Rt,bc,j$,yi,O$,Ko,hc,M$,vb,Sb,kc,T$,Ob,Cb,jb,wc=M(()=>{"use strict";V();X();I();P();tt();It();$t();Or();S$=b.summary.lanes,Ps=b.promises,gc=b.shared.outcomes,Rt={left:320,top:32,foot:40,level:19,pad:30,line:21},bc=(t,e)=>Hn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);j$=({plan:t,lane:e})=>Hn(t).lanes[e]?_o(Hn(t).lanes[e]):"";yi=(t,e)=>`${t/e*100}%`;[O$,Ko,hc,M$,vb,Sb]=[262,690,17,8,16,.62],kc=30,T$=t=>Math.min(t.levels,kc),Ob=t=>[...go(t.filter(({level:e})=>e>=kc).map(({x:e})=>e))],Cb=(t,e)=>t.middle+(e.level-(T$(t)-1)/2)*M$,jb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Lb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?On.route.undecided:On.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${B} look="gemis" label=${On.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Ht(l)?"verzamel":""}>
                <${_e} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Mb({scenario:t,plan:e}){let n=Re("kind",t,e),s=Re("partner",t,e),{reach:o}=J({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Lb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function F$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:qt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${g(On.head,{date:rt(fn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(On.foot.source,{sources:os(t)})} ${g(On.foot.version,l)}</p>
        <p>${g(On.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Tb({cell:t,step:e}){let[n,s]=[kt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ps} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Fb({scenario:t,plan:e,...n}){let s=be(e).summary,{points:o}=J({...t,plan:e.key}),{phrase:r,named:i}=In(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${F$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:ss(e)})} ${r.lead}</p>
      <${as} plan=${e} />
      <${_i} title=${s.matrix.title} note=${s.matrix.note}>
        <${zb} scenario=${t} plan=${e} />
        <${kr} undecided=${Ma(t,e)} />
      <//>
      <${_i} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Bb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=be(e),r=rt(fn(e.key,t.date)),l=rr(es(e,t.date),o.outcomes,In(t,e).named).map(([p,{tile:u,count:m}])=>a`
      <${Do} outcome=${p} /> <strong>${m}</strong> ${g(u,{date:r})}
    `),c=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${F$} plan=${e} scenario=${t} ...${n}>
      <${_i} title=${s.route.title} note=${s.route.note}>
        <${Mb} scenario=${t} plan=${e} />
      <//>
      <${_i} title=${s.lanes.title} note=${c}>
        <${z$} scenario=${t} plan=${e} />
        <${B} look="uitkomsten" items=${l} />
      <//>
    <//>
  `}function B$({route:t}){let e=K(t.query),n=Oe(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${at} text=${On.title}><p class="uitleg">${On.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${On.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Fb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Bb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ge} text=${On.screen} />
  `}var On,zb,_i,A$=M(()=>{"use strict";V();Ot();I();Nt();P();Tn();dt();It();no();Qe();xe();wc();$t();Or();On=b.summary;zb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${On.matrix.title}</caption>
    <thead>
      <tr><td></td>${_n(e).map(n=>a`<th scope="col">${kt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Re("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Tb} cell=${s} step=${_n(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,_i=t=>a`<${N} look="blok-blad" label=${t.title} ...${t} />`});function vi(t){let n=t.flatMap(o=>xo(o,K({}))).map(({step:o,basis:r})=>`${v(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(me).find(r=>n.includes(`${o} ${r}`));return xi(mn.filter(s).map(o=>`${o.label} (${me[s(o)||""][1]})`))}function Ab({id:t}){let e=Q(t,"who").flatMap(S=>S.acts?S.to:[]),n=({key:S})=>g(ot.steps,{steps:vi(e.filter(y=>Wt(y,S)))}),s=S=>_.partners[S].find(y=>y.id===t)?.steps||[],o=lo(s("")),r=_.plans.filter(S=>s(q?S.key:"").length),i=Q(t,"who").flatMap(S=>S.acts?[]:Wn(S.to)),l=lo(j(i)).filter(S=>!o.includes(S)),c=S=>Q(S,"who").every(y=>!y.acts||y.from===t),p=j(e.filter(S=>_.works[S]?.across&&c(S)).flatMap(ts)),u=Dt(t,"unitOf"),m=At(Dt(t,"chapterLead")),$=m.flatMap(Be),d=m.flatMap(S=>Dt(S,"concerns")).filter(S=>Ce(S,"Contradiction")&&Be(S).some(y=>$.includes(y))),f=d.length>0&&a`${ot.disputed} <${ut} ids=${j(d)} />`,h=S=>{let y=lo(_.partners[""].find(w=>w.id===S)?.steps||[]);return y.length>0&&a`<span class="zacht"> – ${xi(y)}</span>`},k=v(t,"tooi"),x=[...Ho(t),[b.thing.also_known,li(t)],[ot.leads,m.length>0&&a`<${je} ids=${m} /> ${f}`],[ot.units,u.length>0&&a`<${je} ids=${u} more=${h} />`],[ot.identity,k?g(ot.identified,{code:k,date:rt(v(t,"checkedOn"))}):ot.unidentified]];return a`
    <${N} title=${b.thing.known}>
      <${le} text=${v(t,"summary")} />
      ${Ht(t)&&a`<p>${ot.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(S=>a`<p>${q&&`${S.title}: `}${n(S)}</p>`)}
      ${p.length>0&&a`<p>${g(ot.across,{kinds:xi(p.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:xi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${xn} pairs=${x} />
    <//>
  `}function Eb({id:t,rows:e}){let n=ot.columns,s=c=>Ct(c.to)?.key,o=[...Un(s),Bt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ue(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},vn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>di(c.to)},cs(n.place,c=>c.of)],r=j(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=j(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=fr(t,"activiteiten",K({}),s),l={id:"acties",caption:ot.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${N} title=${g(ot.work,{count:r.length})} note=${ot.work_note}>
      ${r.length?a`<${mt} ...${l} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Nb({id:t}){let e=v(t,"organisationKind")===ot.places.of&&!Ht(t)?yt(t,"altLabel"):[],n=p=>e.some(u=>ns(p.replace("-"," ")).includes(ns(u))),s=p=>yt(p,"place").filter(n).join(", "),o=Q(t,"who").map(p=>p.to),r=At(qn.filter(p=>s(p)&&!o.includes(p))),l=a`<${je} ids=${r} more=${p=>{let u=jt(Dn(p),"alternativeReading").map($=>Pt($,"status")),m=ft(u.filter(Boolean)).toLowerCase();return a`
      <span class="zacht"> – ${s(p)}</span> <${xt} id=${p} />
      ${m&&a` <span class="zacht">${g(b.whatif.action.reading,{status:m})}</span>`}
    `}} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${N} title=${c} note=${ot.places.note}>${l}<//>`}function Pb({id:t}){let[e,n]=[K({}),aa(t)],o=_.plans.flatMap($=>es($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=Q(t,"who").flatMap($=>$.acts?$.to:[]),i=j([...r,...r.flatMap($=>jt($,"followedBy"))]).filter($=>ot.to_come.includes(Ln($))&&!o.some(d=>d.work===$)),l=$=>g(b.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:f,by:h})=>[n($),$,d,`${f} (${l(h)})`]),...i.map($=>["planned",$,we($).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([$,d])=>{let f=c.filter(([k])=>k===$).map(([,k,...x])=>a`<li><${A} id=${k} />: ${x.filter(Boolean).join(", ")}</li>`),h=a`<${zn} id=${`komt-${$}`} items=${f} first=${Z()?yc:void 0} />`;return f.length?a`<p>${T(d,f.length)}</p>${h}`:[]}),u=L("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${N} title=${ot.coming.title} note=${ot.coming.note}>${p}${m}<//>`}function Ib({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${A} id=${s} /></h3>
      <${br} id=${o} /><${te} of=${[o]} />
    `);return a`
    <${N} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${zn} id="eigen" as="div" first=${yc} items=${n} />
    <//>
  `}function qb({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[v(r[0],"asOf").slice(0,4),v(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${le} text=${v(i,"summary")} />`)} <${te} of=${r} />
  `,s=At(j(e.map(r=>ks(r,t)))).map(r=>{let i=e.filter(l=>ks(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?ot.its_members:ot.members;return a`<${N} title=${o}><${zn} id="leden" items=${s} first=${s.length} /><//>`}function Rb({id:t}){let e=new Map(Q(t,"with").map(o=>[ks(o,t),o]));if(!e.size)return null;let n=At([...e.keys()]).map(o=>{let{of:r=[],more:i}=e.get(o)||{},l=g(i?ot.more_works:ot.works,{works:r.map(oe).join(", ")});return a`<li key=${o}><${A} id=${o} /><span class="zacht">${l}</span></li>`}),s=a`<ul class="kolommen">${n}</ul>`;return a`
    <${N} title=${ot.together} note=${ot.alphabetical}>
      ${Z()?a`<${zn} id="samen" items=${n} first=${yc} />`:s}
    <//>
  `}function Wb({id:t}){let e=K({}),n=Ua(t,e),s=n.flatMap(c=>c.rows),o=ft(n.flatMap(({end:c})=>c===t?[]:O(c))),r={id:Z()?"stromen":"",title:g(ot.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(ot.flows.note,{names:o})}</p>`,l=a`<${Ya} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${Po} ...${{...r,intro:i}}>${l}<//>`}var ot,xi,yc,E$,N$=M(()=>{"use strict";V();X();Ot();I();Nt();P();Hs();ao();pe();Lo();tt();dt();It();Qt();Ql();xe();$t();Ae();Uo();$i();ln();ot=b.thing.organisation,xi=t=>ft(t.map(e=>e.toLowerCase()));yc=1;E$=({id:t})=>a`
  <${Ab} id=${t} />
  <${Eb} id=${t} rows=${Q(t,"who")} />
  <${Nb} id=${t} />
  <${Pb} id=${t} />
  <${Ib} id=${t} />
  <${ui} title=${ot.wishes} ids=${Dt(t,"wish")} of="concerns" />
  <${pi} title=${ot.requested} ids=${At(Dt(t,"askedOf"))} />
  <${qb} id=${t} />
  <${Wb} id=${t} />
  <${Rb} id=${t} />
  <${Vo} id=${t} />
`});function Db({id:t,reports:e}){let n=un(t);if(Cn(t.split("/")[0]).dates.length<3)return null;let s=o=>Ge(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${xt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${rt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Hb({id:t}){let e=Cn(t.split("/")[0]),{no_result:n,not_mentioned:s}=un(t),o=e.dates.filter(({date:l})=>Ln(t,l)),r=_.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${le} text=${v(l,"summary")} /><${eo} of=${l} />
    <${le} text=${c===e.date&&v(l,"resultReported")!=="true"&&n} look="zacht" />
    <${te} of=${[l]} />
  `;return a`
    <${Db} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=Dn(t,l);return a`
          <li>
            <strong>${U(c)}</strong>
            <p><${xt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${le} text=${r} look="zacht" />`}
            ${Ge(t,l).earlier&&a`<p class="zacht">${U(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Vb({id:t}){let e=jt(t,"silentPart"),n=e.map(s=>[v(s,"summary"),a`<span class="zacht"> (${Y("SilentWeight",v(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${un(t).silent}</strong></p><${B} items=${n} />`}function Ub({id:t}){let e=un(t),n=e.deadline_columns,s=Ds(t);if(!s.length)return null;let o=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>rt(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>or(v(i,"modality"))},{key:"er",label:n.there,text:i=>Ge(i).delivery||e.not_there},{...cs(n.place,()=>[]),cell:i=>a`<${le} text=${v(i,"summary")} /><${te} of=${[i]} />`}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Kb({id:t}){let e=un(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=[Bt("wie",n.who,({from:r})=>r,O,Cs),{key:"rol",label:n.role,text:({phrase:r})=>r},{key:"wat",label:n.note,sort:!1,text:({of:r})=>v(r[0],"summary")},cs(n.place,({of:r})=>r.slice(0,1))];return a`<${mt} id="wie" caption=${e.who_caption} rows=${s} columns=${o} />`}function Gb({id:t}){let e=jt(ht(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${un(t).heading}<${ut} ids=${e} />.</p>`}function Jb({id:t}){let e=un(t),n=ra(t);if(n.length)return n.map(o=>a`<${br} id=${o} /><${te} of=${[o]} />`);if(v(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=yt(t,"interventionKind").map(lt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Qb({id:t}){let e=un(t),n=Dt(t,"subMeasureOf"),s=o=>a` <${xt} id=${o} />`;return a`<${N} title=${e.container}><p>${e.parts}</p><${je} ids=${n} more=${s} /><//>`}function P$({id:t}){let e=un(t),n=Cn(t.split("/")[0]),s=gs(n.date,n),o=v(t,"promise"),r=Ho(t),i=v(t,"isContainer")==="true"?Qb:Yb;return a`
    <${N} title=${o?e.promise:e.what}>
      ${ii(t).map(l=>a`<${le} text=${l} />`)}
      ${v(t,"isNew")==="true"&&a`<${le} text=${g(e.new,{when:s})} look="zacht" />`}
      ${v(t,"numberedByUs")==="true"&&a`<${le} text=${e.numbered} look="zacht" />`}
      <${te} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${ci} id=${t} />
    ${r.length>0&&a`<${N} title=${b.thing.further}><${xn} pairs=${r} /><//>`}
    <${Vo} id=${t} />
  `}var un,Yb,I$=M(()=>{"use strict";V();I();P();pe();tt();dt();It();xe();$t();Ae();Uo();ln();un=t=>be(Ct(t)).thing.undertaking;Yb=({id:t})=>a`
  <${N} title=${un(t).progress}><${Hb} id=${t} /><${Vb} id=${t} /><${Ub} id=${t} /><//>
  <${N} title=${un(t).who}><${Kb} id=${t} /><${Gb} id=${t} /><//>
  <${ui} title=${un(t).expected} ids=${Q(t,"expected").map(({of:e})=>e[0])} />
  <${N} title=${un(t).steps}><${Jb} id=${t} /><//>
`});function tk({id:t}){let e=Zb[hn(t)];return e?_.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Xb} key=${n.plan.key} ...${n} />`):null}function ek({id:t}){let e=Dt(t,"inChapter"),n=Ll(en.other.annex.file),s=l=>a` <${xt} id=${l} />`,o=l=>g(vi([l])?en.other.at:en.other.no_step,{steps:vi([l])}),r=l=>a`${s(l)}<p class="zacht">${ii(l).join(" ")} ${o(l)}</p>`,i=qn.filter(l=>_.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${N} title=${en.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${en.other.annex.label}</a></p>`}
      <${je} ids=${At(e)} more=${r} />
      ${i.length>0&&a`<p>${en.other.under}</p><${je} ids=${At(i)} more=${s} />`}
    <//>
  `}function nk({id:t}){let e=[...Ho(t),[Ce(t,"Legislation")?en.also_known:en.in_source,li(t)],[en.place,Be(t).length>0&&a`<${te} of=${[t]} />`]];return a`
    <${N} title=${en.known}>
      ${Ce(t,"Facilitator")&&a`<p class="zacht">${be(Ct(t)).thing.other.judged}</p>`}
      <${le} text=${v(t,"summary")} />
      <${le} text=${v(t,"rationale")} />
      <${xn} pairs=${e} />
    <//>
    <${ci} id=${t} />
    ${Ce(t,"Chapter")&&a`<${ek} id=${t} />`}
    <${Vo} id=${t} />
  `}function rk({id:t}){let e=K(z.route.query),n=hn(t)==="organisation"&&v(t,"notation"),s=i=>is(i).some(({partners:l})=>n&&l.includes(n)),o=J(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${Ba} gap=${i} scenario=${e} /></article>`);return a`
    <${N} title=${g(en.gaps,{count:o.length})}>
      <${zn} id="vragen" items=${r} first=${Z()?ok:sk} as="div" />
    <//>
  `}function ak({id:t}){let e=hn(t),n=[q$[e]&&a`<a href=${L(q$[e])}>${en.crumbs[e]}</a>`,q&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>ht(t,s)&&a`<${A} id=${ht(t,s)} />`),ue(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function R$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Fs} />`;let n=O(e),s=hn(e),o=ik[s],r=s==="undertaking"&&v(e,"isContainer")!=="true",i=()=>{let l=()=>g(en.stand,{stand:we(e).toLowerCase()}),c=r?[lc(e),l()]:[v(e,"summary")],p=[`${ue(e)} ${n}`,c.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=j([...Be(e),...Be(Dn(e))]);return ka(p.replace(/([^.!?])$/,"$1."),u,null,Ct(e)||it())};return a`
    <${ak} id=${e} />
    <${at} text=${Ce(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${xt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${zo} />`}
    <${tk} id=${e} />
    <div class="acties bovenaan">
      <${Ls} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${b.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${en.around}</a>
    </div>
    <${o} id=${e} />
    <${rk} id=${e} />
  `}var en,_c,Zb,Xb,sk,ok,q$,ik,W$=M(()=>{"use strict";V();X();Ot();I();Nt();P();pe();tt();dt();It();Qe();Qt();xe();Zs();$t();Ae();Uo();N$();$i();I$();ln();Sr();en=b.thing,_c=b.thing.route,Zb={organisation:(t,e)=>_.partners[q?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Wn},Xb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${q?g(_c.of_plan,{plan:t.title}):_c.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${_c[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[sk,ok]=[3,1];q$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};ik={undertaking:P$,organisation:E$,step:Fd,other:nk}});function lk({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?In(o,s).named:{},i=be(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${wt.tiles_label}>
      ${rr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>W({uitkomst:n===l?null:l})}>
            <${Do} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:rt(fn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function dk({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>et(l.day,c.day)),i=r.slice(0,pk).map(l=>V$(l,a`<${Do} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${wt.open.title}</h2>
      <p>${r.length?g(wt.open.phrase,{date:rt(fn(e.key,n))}):wt.open.none}</p>
      <${B} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${wt.open.gaps}</a></p>
      <h2>${wt.read.title}</h2>
      <ul class="leesregels"><li>${wt.read.first}</li>${uk}<li>${wt.read.last}</li></ul>
    </aside>
  `}function fk({rows:t}){let e=j(t.map(r=>r.day.slice(0,4))).sort(et),s=j([...t.flatMap(r=>U$(r.work)),...sa]).map(r=>[r,O(Fe(r))]).sort((r,i)=>et(r[1],i[1])),o=[[wt.fields.year,"jaar",on(e)],[wt.fields.partner,"partner",s]];return a`<${wa} fields=${o} names=${["jaar","partner"]} />`}function gk({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=es(t,o),i=hp(t,o).filter(Nr(s)),l=Hn(t).termless[o].filter(h=>Nr(s)({work:h,day:""})),c=r.filter(Nr(s)),p=c.length===r.length,u=h=>h.filter(k=>!n||k.outcome===n),m=u(c),$=_s(m).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(wt.intro,{count:r.length,undated:i.length})}</p>
    <p>${In(e,t).phrase.overdue}</p>
  `,f=a`
    <${lk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${L$} plan=${t} rows=${m} date=${o} /><${mk} plan=${t} rows=${m} /></div>
      <${dk} rows=${c} plan=${t} date=${o} />
    </div>
    <details class="tweeling">
      <summary>${wt.table}</summary>
      <${mt} id=${`beloften-${t.key}`} caption=${wt.caption} rows=${m} columns=${H$} sort="dag" />
    </details>
  `;return a`
    <section>
      ${q&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${T(wt.kept,m.length)}</strong> ${$}</p>`}
      <${ei} works=${u(r.filter(Nr({...s,partner:""}))).map(h=>h.work)}
        partner=${s.partner||""} />
      ${r.length>0&&f}
      <${D$} title=${wt.undated} items=${i.map(hk)} />
      <${D$} title=${wt.bare} items=${l.map(h=>a`<${A} id=${h} />: ${we(h,o)}`)} />
    </section>
  `}function K$({route:t}){let e=K(t.query),n=Oe(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>es(c,e.date)),r=o.filter(Nr(t.query)).filter(c=>!s||c.outcome===s),i=()=>Mn(ck,r,c=>Jt(e,c.plan.key)),l={title:wt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${at} text=${wt.heading} title=${wt.title} />
    <${wn}><${Ks} /><${$r} /><${fk} rows=${o} /><//>
    <${zo} />
    ${n.map(c=>a`<${gk} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${fe} name="beloften.csv" rows=${i} />
      ${o.length>0&&a`<${Ze} name="beloften" ...${l} />`}
    </p>
    <${ge} text=${T(wt.lane_total,r.length)} />
  `}var wt,H$,ck,V$,pk,uk,$k,mk,U$,Nr,hk,D$,G$=M(()=>{"use strict";V();X();Ot();I();Nt();P();pe();tt();dt();It();Qe();Qt();ac();Ts();wc();$t();Or();Ae();wt=b.promises;H$=[{key:"dag",label:wt.columns.day,text:t=>t.day,cell:t=>t.by},Bt("actie",wt.columns.work,t=>t.work),{key:"wat",label:wt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:wt.columns.who,text:t=>jn(t.work)},{key:"woorden",label:wt.columns.quote,text:t=>t.quote},{key:"stand",label:wt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${io} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:wt.columns.lane,text:j$}],ck=[...H$,Fo(wt.columns.place,t=>t.id)],V$=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${A} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,pk=6,uk=wt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);$k=t=>{let e=a`<${io} outcome=${t.outcome} on=${t.on} />`;return V$(t,e,t.what||t.quote,g(b.shared.work.bound,{date:t.by}))},mk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${bc(t,e).map(n=>a`
        <details>
          <summary>${_o(n)}
            <span class="bij">
              ${T(wt.lane_total,n.mine.length)}${_s(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${B} items=${n.mine.map($k)} />
        </details>
      `)}
  </div>
`,U$=t=>Q(t,"who").map(e=>v(e.from,"notation")),Nr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||U$(e.work).includes(t.partner));hk=({work:t,quote:e,what:n,stand:s})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`,D$=({title:t,items:e})=>e.length>0&&a`
    <details class="tweeling">
      <summary>${g(t,{count:e.length})}</summary><${B} items=${e} />
    </details>
  `});function bk({loss:t,scenario:e,id:n,title:s}){let o=Y$(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ms(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${mt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${Q$()} />`}function kk({loss:t,names:e,scenario:n,apart:s}){let o=Cn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=m=>{let[$,d]=[!0,!1].map(w=>Q(m,"who",n.date).filter(({from:F})=>e.includes(O(F))===w)),f=d.filter(({acts:w})=>w),h=new Map;for(let{from:w,phrase:F=""}of f.length?f:d)Pe(h,F,O(w));let k=[...h].map(([w,F])=>`${ft(j(F))} (${w})`).join("; "),x=[...$,...d].map(({from:w})=>w),S=Q(m,"expected",n.date).flatMap(({from:w})=>x.includes(w)?[]:O(w)),y=[$.length>0&&g(En.role,{names:ft(j($.map(({phrase:w=""})=>w)))}),k&&g(f.length?En.others:En.only_named,{names:k}),S.length>0&&g(En.expected,{names:ft(j(S))})];return a`
      <li>
        <${A} id=${m} /> <${xt} id=${m} date=${n.date} />
        <span class="zacht"> ${y.filter(Boolean).join("; ")}</span>
      </li>
    `},u=(m,$,d=[])=>{let f=a`<${zn} id=${`${c}-${$}`} items=${d.map(p)} first=${Q$()} />`;return d.length>0&&a`<${J$} title=${m} count=${d.length}>${f}<//>`};return a`
    <section>
      ${q&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${_k} loss=${t} scenario=${n} />
      <${J$} title=${r} count=${t.cells.length} none=${i}>
        <${bk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function xc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>Y$(r,n).map(({cell:i,step:l,now:c})=>[ft(e),lt(i.column),l,c,i.phrase,...Jt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${kk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Oe(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${fe} name="wat-als.csv" rows=${()=>[[...En.csv,...Js],...o()]} /></div>
  `}function wk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),s=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return J({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?U(lt(o.kind)):kt(o.step),...s.get(`${o.step}~${o.kind}`),things:o.things.filter(r=>n.includes(r)),empty:!o.things.length}))}function yk({place:t,date:e}){let{title:n,things:s,empty:o,last_actor:r,only_lead:i}=t,l=s.filter(u=>!r.includes(u)),c=a`
    <p class="verliestal">${g(fo.lost,{count:r.length,total:s.length})}</p>
    <p class="verlieswoord">${fo.lost_phrase}</p>
  `,p=s.length?T(fo.stays,s.length):fo[o?"nothing":"elsewhere"];return a`
    <li class=${r.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(u=>a`<i key=${u} class="paal weg"></i>`)}
        ${l.map(u=>a`<i key=${u} class=${`paal b-${ys(u,e)}`}></i>`)}
      </div>
      ${r.length>0&&c}
      ${i.length>0&&a`<p>${T(fo.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">${p}</p>`}
    </li>
  `}function _k({loss:t,scenario:e}){let{legend:n}=fo,s=wk(t,e),o=j(s.flatMap(i=>i.things.map(l=>ys(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <${N} look="verliesbeeld" title=${fo.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${yk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:ko(it(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Y("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var fo,En,Q$,Y$,J$,Z$=M(()=>{"use strict";V();Ot();I();Nt();P();pe();Tn();tt();dt();It();Qt();xe();$t();Ae();fo=b.whatif.picture,En=b.whatif,Q$=()=>Z()?1:void 0,Y$=(t,e)=>t.cells.map(n=>{let{matrix:s}=J({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[U(lt(n.column)),o?kt(n.barrier):""],l=o?g(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Ao(o):En.no_cell}}),J$=({title:t,count:e,none:n,children:s})=>a`
  <${N} title=${g(En.part,{title:t,count:e})} as=${q?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function xk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=vr("answer",{options:[...bs(n),...s]},()=>zt(nt.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:nt.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=T(nt.questions,o.gaps.filter(r).length);return a`
    <div>
      <${xc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(nt.with_this,{questions:i,now:J(n).gaps.length})}</p>
    </div>
  `}function vk({acting:t,chosen:e}){let[n,s]=R(""),o=u=>W({zonder:u.map(Si).join(",")}),r=u=>{if(e.includes(u))return o(e.filter(m=>m!==u));o(Ie()?[...e,u]:[u])},i=u=>[O(u),...yt(u,"altLabel")].join(" "),l=t.filter(u=>Co(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Si(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${O(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${nt.clear}</button>
      <button type="button" class="klein" onClick=${()=>mr(location.href,nt.shared)}>${nt.share}</button>
    </p>
  `;return a`
    <h2>${nt.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(nt.put_back,{name:O(u)})}
          onClick=${()=>r(u)}>
          ${O(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${nt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>s(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${B} look="partnerlijst" label=${nt.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${nt.none_found}</p>`}
    ${!Ie()&&a`<p class="zacht">${nt.alone}</p>`}
  `}function Sk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=ft(r.map(u=>kt(u).toLowerCase())),p=c?g(nt.start.steps,{steps:c}):nt.start.no_step;return[i&&T(nt.start.alone,i),i&&p,l&&T(nt.start.lead,l)].filter(Boolean)},s=ko(it(e.plan)),o=t.map(r=>a`
      <a href=${L("wat-als",{zonder:Si(r.who)})}>${O(r.who)}</a>
      <span class="bij">${q?`${Cn(r.plan).title}: `:""}${n(r).join(", ")}</span>
    `);return a`
    <${N} id="begin" look=${null} title=${nt.start.title} note=${g(nt.start.phrase,{source:s})}>
      <${B} look="beginlijst" items=${o} />
      ${!t.length&&a`<p>${nt.start.no_partner}</p>`}
    <//>
  `}function Ok({id:t,scenario:e}){let n=r=>ft(At(j(r)).map(O)),s=Object.entries(nt.apart.roles).map(([r,i])=>{let l=p=>Q(p,"who",e.date).filter(u=>u.role===r),c=At(j(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return O(p)+(u&&g(nt.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:ft(c)})}</p>`}),o=Ua(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?nt.apart.flows:nt.apart.group_flows,{name:O(r)}),p=a`<${A} id=${r} text=${T(nt.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(nt.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Dt(t,r));return i&&a`<p>${g(nt.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${nt.apart.page} <${A} id=${t} />.</p>
  `}function X$({route:t}){let e=K(t.query),{without:n,most:s}=J(e),o=At(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(Fe).filter(Boolean),i=r.map(f=>O(f)),[l]=r,c=r.length>1&&Ie(),[,p,...u]=t.path,m=[[nt.leave_out,L("wat-als"),!p],[nt.action.title,L(["wat-als","actie"]),!!p]],$=a`
    <${hr} label=${nt.title} tabs=${m} />
    <${at} text=${nt.title} title=${p?nt.action.title:nt.title}>
      <p class="uitleg">${p?nt.action[Ie()?"intro":"intro_elsewhere"]:nt.intro}</p>
    <//>
    <${_a} scenario=${e} />
  `;if(p)return[$,a`<${ad} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${xk} notations=${r.map(Si)} names=${i} scenario=${e} />`:l?a`
      <${xc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Ok} id=${l} scenario=${e} />`} />
    `:a`<${Sk} most=${s} scenario=${e} />`;return a`
    ${$}
    <${Zl} chosen=${r.join(",")} choices=${a`<${vk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ge} text=${r.length===1?g(nt.phrase,{name:i[0]}):""} />
  `}var nt,Si,tm=M(()=>{"use strict";Te();jo();V();X();Ot();I();Nt();P();ze();ao();pe();tt();dt();Qe();Qt();ja();xe();$t();Z$();Xl();ln();nt=b.whatif;Si=t=>v(t,"notation")});var nm={};am(nm,{answerTo:()=>J,compare:()=>et,connection:()=>So,csv:()=>Zr,data:()=>_,here:()=>z,longerWays:()=>ca,scenarioOf:()=>K});function Ci(t=null){for(let e of ji())e!==t&&(e.open=!1)}function vc(){Ci(),Nn().classList.remove("is-open"),Oi().setAttribute("aria-expanded","false")}function Ck(){Nn()&&(Oi().addEventListener("click",()=>{let t=Nn().classList.toggle("is-open");for(let e of ji())e.open=t;Oi().setAttribute("aria-expanded",String(t))}),Nn().addEventListener("click",t=>{let e=t.target;e.closest("a")?vc():e.closest("summary")&&!Z()&&Ci(e.closest("details"))}),Nn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ji().find(n=>n.open);Z()?Oi().focus():e?.querySelector("summary")?.focus(),vc()}),document.addEventListener("click",t=>{!Z()&&!Nn().contains(t.target)&&Ci()}),Nn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!Nn().contains(e)&&Ci()}))}function jk(t){if(!Nn())return;let e=Ml(t)?.to;for(let n of Nn().querySelectorAll("a")){let{path:s}=Ji(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of ji())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Lk(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Pr=!tr(e)||s!==n,Pr?(Pn(a`<p role="status">${b.werkplaats.busy}</p>`,St("inhoud")),Li?pt().show(Li,pt().own):Sc||Mk(bs(e),s),!0):!1}async function Mk(t,e){Sc=!0;try{Li=(await pt().ask("page",{options:t,comparisons:e})).page,Pr&&pt().show(Li,pt().own)}catch(n){Pr&&Pn(a`<p role="alert">${n.message}</p>`,St("inhoud"))}Sc=!1}function Tk(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(St("bronregel").hidden=e==="controleer"&&!!ce()?.board,ce()?.own&&Lk(e,K(t.query)))return;n.className=`scherm-${e}`;let s=St("zoek");s&&e!=="zoek"&&(s.value="");let o=em[e]||em.onbekend;Pn([a`<${Xp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),jk(e)}function Oc(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:s}=pt();Pn(a`<${m$} state=${e} why=${n} own=${s} />`,t)}function zk(){Fk(),Pr=!1,window.removeEventListener("werkplaats",Oc),Pn(null,St("inhoud")),Pn(null,St("motor"))}var Nn,Oi,ji,em,Sc,Li,Pr,Fk,sm=M(()=>{"use strict";Te();V();X();Ot();I();Nt();P();ze();Hs();Lo();dt();Qt();ja();uu();ju();zu();hd();Md();Qd();Xd();g$();v$();Sr();A$();W$();G$();tm();Nn=()=>St("menu"),Oi=()=>St("menuknop"),ji=()=>[...Nn().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});Ck();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),vc();let e=St("zoek").value;location.hash=Up(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,s={..._.meta,title:document.title,address:location.hash||"#/overzicht"};mr(g(e,{...s,sources:os()}),n)});em={__proto__:null,overzicht:Zd,dekking:Tu,aandachtspunten:Ld,partners:qd,maatregelen:Hd,naslag:Ud,gevraagd:Kd,tijdlijn:Jd,beloften:K$,verken:fd,ding:R$,samenvatting:B$,vragen:x$,"wat-als":X$,vergelijk:Cu,"weet-niet":pu,methode:cu,zoek:id,controleer:ce()?h$:f$,onbekend:Fs},Sc=!1,Li="",Pr=!1;ce()&&(window.addEventListener("werkplaats",Oc),Oc());St("inhoud").replaceChildren();Fk=ap(Tk);ce()&&window.addEventListener("andere-bladzijde",zk,{once:!0});document.documentElement.dataset.klaar="ja"});Te();Ti();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:Lc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(sm(),nm))});})();
