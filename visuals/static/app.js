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
"use strict";var ketenkaart=(()=>{var rm=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var am=(t,e)=>{for(var n in e)rm(t,n,{get:e[n],enumerable:!0})};function zt(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function jc(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var St,Me=L(()=>{"use strict";St=t=>document.getElementById(t)});async function Lc(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Mi=im(await new Response(e).json())}function im(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Mi,Ti=L(()=>{"use strict";Me()});function zc(t){var e=Mc.get(this);return e||(e=new Map,Mc.set(this,e)),(e=Tc(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",c=[0],u=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var m=0;m<n[p].length;m++)o=n[p][m],r===1?o==="<"?(u(),c=[c],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(u(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][m+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(u(),r=2):i+=o),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Tc,Mc,Fc=L(()=>{Tc=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Tc(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Mc=new Map});function Do(t){t&&t.parentNode&&t.remove()}function Ni(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ei.call(arguments,2):n),Zs(t,i,o,s,null)}function Zs(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xs,__v:s||++Ec,__i:-1,__u:0};return!s&&Ft.vnode&&Ft.vnode(r),r}function Kr(t){return t.children}function Wr(t,e){this.props=t,this.context=e,this.__g=0}function ko(t,e){if(e==null)return t.__&&ko(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ko(t)}function um(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=Ho({constructor:Xs},n)).__v=n.__v+1,Ft.vnode&&Ft.vnode(e),Pi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ko(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Hc(s,e,r),n.__=n.__e=null,e.__e!=o&&Ic(e))}function Ic(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ic(t)}function Bc(t){(8&t.__g||(t.__g|=8,bo.push(t),Hr++))&&zi==Ft.debounceRendering||((zi=Ft.debounceRendering)||queueMicrotask)(qc)}function qc(){try{for(var t,e=1;bo.length;)bo.length>e&&bo.sort(Nc),t=bo.shift(),e=bo.length,8&t.__g&&um(t)}finally{(Hr=bo.length)&&(zi||queueMicrotask)(qc)}}function Rc(t,e,n,o,s,r,i,l,c,u,p){var m,$,d,h,f,b,y=o.__k||Ur,S=e.length;for(c=dm(n,e,y,c,S),m=0;m<S;m++)(d=n.__k[m])!=null&&($=~d.__i&&y[d.__i]||Vr,d.__i=m,b=Pi(t,d,$,s,r,i,l,c,u,p),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Ii($.ref,null,d,$),d.ref&&p.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Wc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function dm(t,e,n,o,s){var r,i,l,c,u,p,m,$,d,h=n.length,f=h,b=0,y=0,S=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=Zs(null,i):Ai(i)?i=S[r]=Zs(Kr,{children:i}):i.constructor===Xs&&i.__b?i=S[r]=Zs(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=$m(i,n,c,f))&&(f--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?b--:u==c+1?b++:u!=c&&(u>c?b--:b++,y=1)):(~u||(s>h?b--:s<h&&b++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(y){for(p=[],m=[],r=0;r<s;r++)if((i=S[r])&&16&i.__u){for(b=0,$=p.length;b<$;)p[d=b+$>>1]<i.__i?b=d+1:$=d;p[b]=i.__i,m[r]=b+1}for(b=p.length;r--;)m[r]&&(m[r]==b?b--:S[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=ko(l)),qi(l,l));return o}function Wc(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Wc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ko(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function $m(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Ac(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function qr(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ac(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ac(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Fi[e]||(Fi[e]=mm(e)),(t.__a||(t.__a={}))[e]=Bi,r=e!=(e=e.replace(Pc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function mm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Rr]==null)e[Rr]=Bi++;else if(e[Rr]<this.__a[t])return;return n(Ft.event?Ft.event(e):e)}}}function Pi(t,e,n,o,s,r,i,l,c,u){var p,m,$,d,h,f,b,y,S,_,w,T,N,B,H,E,Tt,un,dn=e.type;if(e.constructor!==Xs)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,m=r=[],p.nodeType==8?l=Dr(p,r):r.push(p),l=r[0]||l),(p=Ft.__b)&&p(e);t:if(typeof dn=="function"){$=i.length;try{if(y=e.props,S=(p=dn.prototype)&&p.render,_=(p=dn.contextType)&&o[p.__c],w=p?_?_.props.value:p.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new dn(y,w):(e.__c=d=new Wr(y,w),d.constructor=dn,d.render=hm),_&&_.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),dn.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ho({},d.__s)),Ho(d.__s,dn.getDerivedStateFromProps(y,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(y!==h&&S&&!dn.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(y,w),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(y,d.__s,w)===!1){e.__v!=n.__v&&(d.props=y,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ve){Ve&&(Ve.__=e)}),Ur.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ko(n);break t}d.componentWillUpdate&&d.componentWillUpdate(y,d.__s,w),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else S&&!dn.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=w,d.props=y,d.__P=t,d.__g&=-5,T=Ft.__r,N=S?25:0;do d.__g&=-9,T&&T(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++N<25);S&&(Ur.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Ho({},o,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),B=p&&p.type===Kr&&p.key==null?p.props.children:p,y.__P&&(p=l,s=(t=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ve){Ve&&qi(Ve,Ve)}),n.__k=null),l=n.__k?ko(n,0):null),l=Rc(t,Ai(B)?B:[B],e,n,o,s,r,i,l,c,u),y.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Do),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Ve){if(i.length=$,e.__v=null,c||r)if(Ve&&Ve.then){if(e.__u|=128|c,r){for(~(Tt=r.indexOf(l||void 0))||(Tt=r.length);(un=r[Tt-1])&&un.nodeType==8;)Tt--;for(;Tt<r.length;Tt++)if(un=r[Tt])if(r[Tt]=null,H){if(un==E)break}else{if(un.nodeType!=8)break;un.data.startsWith("$s")&&(E=Dr(H=un))}}if(!H){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;H=l}(p=Dr(H=e.__c.__z||(e.__c.__z=H)))?(e.__e=H,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Do);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ve&&Ve.then||Dc(e),Ft.__e(Ve,e,n)}}else l=e.__e=fm(n.__e,e,n,o,s,r,i,c,u,t);return(p=Ft.diffed)&&p(e),l}function Dr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Dc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Dc))}function Hc(t,e,n){for(var o=0;o<n.length;)Ii(n[o++],n[o++],n[o++]);Ft.__c&&Ft.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){Ft.__e(r,s.__v)}})}function fm(t,e,n,o,s,r,i,l,c,u){var p,m,$,d,h,f,b,y,S=n.props||Vr,_=e.props,w=e.type;if(w=="svg"?s="http://www.w3.org/2000/svg":w=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(w?h.localName==w:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(y=u.ownerDocument||document,!w)return y.createTextNode(_);t=y.createElementNS(s,w,_.is?_:u),l&&(Ft.__m&&Ft.__m(e,r),l=!1),r=null}if(w){if(u=w=="template"&&t.content||t,r=w=="textarea"&&_.defaultValue!=null?null:r&&Ei.call(u.childNodes),!l&&r)for(S={},p=0;p<t.attributes.length;p++)S[(h=t.attributes[p]).name]=h.value;for(p in S)h=S[p],p=="dangerouslySetInnerHTML"?$=h:p=="children"||p in _||p=="value"&&"defaultValue"in _||p=="checked"&&"defaultChecked"in _||qr(t,p,null,h,s);for(p in _)h=_[p],p=="children"?d=h:p=="dangerouslySetInnerHTML"?m=h:p=="value"?f=h:p=="checked"?b=h:l&&typeof h!="function"||S[p]===h||qr(t,p,h,S[p],s);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(w=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&pm.test(w))&&(s="http://www.w3.org/1999/xhtml"),Rc(u,Ai(d)?d:[d],e,n,o,s,r,i,r?r[0]:n.__k&&ko(n,0),l,c),r&&r.some(Do)),l&&w!="textarea"||(p="value",w=="progress"&&f==null?t.removeAttribute(p):f==null||f===t[p]&&(w!="progress"||f)||qr(t,p,f,S[p],s),p="checked",b!=null&&b!=t[p]&&qr(t,p,b,S[p],s))}else S===_||l&&t.data==_||(t.data=_);return t}function Ii(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){Ft.__e(s,n)}}function qi(t,e,n){var o,s,r,i;if(Ft.unmount&&Ft.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ii(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ft.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&qi(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Dr(o,r=[]))&&(o==t.__e&&r.some(Do),Do(s),Do(o)),n||Do(t.__e),t.__e=t.__c=t.__=null}function hm(t,e,n){return this.constructor(t,n)}function Pn(t,e){var n,o,s,r;Ft.__&&Ft.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Zs(Kr,{children:[t]}),s=[],r=[],Pi(e,e.__k,o||Vr,Vr,e.namespaceURI,o?null:e.firstChild?Ei.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Hc(s,e.__k,r),e.__k.props.children=null}var Ft,Ec,lm,bo,zi,Hr,Nc,Rr,Pc,Bi,Fi,cm,Xs,Vr,Ur,pm,Ai,Ei,Ho,Gr=L(()=>{Xs=Symbol.for("pv"),Vr={},Ur=[],pm=/^m(i|n|o|s|text|space)$/,Ai=Array.isArray,Ei=Ur.slice,Ho=Object.assign;Ft={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Hr=0,t}},Ec=0,lm=function(t){return t!=null&&t.constructor===Xs},Wr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ho({},this.state)),typeof t=="function"&&(t=t(Ho({},n),this.props)),t&&(Ho(n,t),this.__v&&(e&&this.__k.push(e),Bc(this)))},Wr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Bc(this))},Wr.prototype.render=Kr,bo=[],Hr=0,Nc=function(t,e){return t.__v.__b-e.__v.__b},Rr=Symbol(),Pc=/(PointerCapture)$|Capture$/i,Bi=0,Fi={},cm=0});function Qr(t,e){Xt.__h&&Xt.__h(ne,t,Jr||e),Jr=0;var n=ne.__H||(ne.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function W(t){return Jr=1,gm(ep,t)}function gm(t,e,n){var o=Qr(ws++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ep(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Wi(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ne,!ne.__f)){ne.__f=!0;var s=ne.shouldComponentUpdate;ne.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function($){$.__N&&(u=!0,Wi($.__[0],$.__N[0])||(p=!0))}),s){var m=s.call(this,r,i,l);return u?m||p:m}return!u||p}}return o.__}function xe(t,e){var n=Qr(ws++,3);!Xt.__s&&Vi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ne.__H.__h.push(n))}function nn(t,e){var n=Qr(ws++,4);!Xt.__s&&Vi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ne.__h.push(n))}function er(t){return Jr=5,Ee(function(){return{current:t}},[])}function Ee(t,e){var n=Qr(ws++,7);return Vi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function bm(){var t;do{for(;t=Di.shift();)try{tr(t)}catch(n){Xt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=tp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(tr),e.__h.some(Hi),e.__h=[]}catch(n){e.__h=[],Xt.__e(n,t.__v)}}}while(Di.length)}function km(t){var e,n=function(){clearTimeout(o),Zc&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Zc&&(e=requestAnimationFrame(n))}function Xc(t){t!=1&&Vc==Xt.requestAnimationFrame||((Vc=Xt.requestAnimationFrame)||km)(bm)}function tr(t){var e=ne,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ne=e}function Hi(t){var e=ne;t.__c=t.__(),ne=e}function Vi(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Wi(n,t[o])})}function ep(t,e){return typeof e=="function"?e(t):e}var ws,ne,Ri,Vc,Wi,Jr,tp,Di,Xt,Uc,Kc,Gc,Jc,Qc,Yc,Zc,Ui=L(()=>{Gr();Wi=Object.is,Jr=0,tp=[],Di=[],Xt=Ft,Uc=Xt.__b,Kc=Xt.__r,Gc=Xt.diffed,Jc=Xt.__c,Qc=Xt.unmount,Yc=Xt.__;Xt.__b=function(t){ne=null,Uc&&Uc(t)},Xt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Yc&&Yc(t,e)},Xt.__r=function(t){Kc&&Kc(t),ws=0;var e=(ne=t.__c).__H;e&&(Ri==ne?ne.__h=[]:(e.__h.some(tr),e.__h.some(Hi),ws=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ri=ne},Xt.diffed=function(t){Gc&&Gc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Xc(tp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ri=ne=null},Xt.__c=function(t,e){e.some(function(n){try{n.__h.some(tr),n.__h=n.__h.filter(function(o){return!o.__||Hi(o)})}catch(o){n.__h=[function(){throw o}]}}),Jc&&Jc(t,e)},Xt.unmount=function(t){Qc&&Qc(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Xc(Di.push(s))}else tr(s)}catch(r){e=r}}),o.__H=void 0,e&&Xt.__e(e,o.__v))};Zc=typeof requestAnimationFrame=="function"});function np(t){if(Array.isArray(t))return t.map(np);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,o)=>o?[Ni("wbr",null),n]:[n])}var oe,a,z,U=L(()=>{"use strict";Fc();Gr();Ui();Gr();Ui();oe=()=>er(null);a=zc.bind((t,e,...n)=>Ni(t,e,...typeof t=="string"?n.map(np):n)),z=({items:t,as:e="ul",look:n,id:o,label:s})=>a`
  <${e} class=${n} id=${o} aria-label=${s}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function xm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:o,kies:s=o,uit:r=o||s,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(op,n)&&!t.query.uit?{path:op[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:s||c},...i&&{toon:"lijst"}}}}function Ji(t){let e=Object.entries(_m).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,o]=e.replace(/^#\/?/,"").split("?"),s=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(o||"")].map(([i,l])=>[ym[i]||i,l]);return xm({path:n.split("/").filter(Boolean).map(s),query:Object.fromEntries(r)})}function j(t,e={},n=!0){let o=wm.filter(i=>n&&F.route.query[i]).map(i=>[i,F.route.query[i]]),s=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(o),...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function D(t,e=!1){let n=j(F.route.path,{...F.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ki},"",n),Gi())}function Gi(t=!1){let e=Ji(location.hash),n=F.route.path.join("/")===e.path.join("/");F.route=e,F.led=F.started&&!n&&!t,sp(e),n||window.scrollTo(0,t&&rp.get(history.state?.turn)||0)}function ap(t){sp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ki=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>rp.set(history.state?.turn??0,window.scrollY),n);let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Ki},""),Gi(s)};return window.addEventListener("popstate",o,n),Gi(),F.started=!0,()=>e.abort()}var wm,ym,op,_m,F,sp,Ki,rp,Ue,tt=L(()=>{"use strict";wm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],ym={ernst:"gewicht"},op={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},_m={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};F={route:{path:[],query:{}},started:!1,led:!1},Ki=0,rp=new Map;Ue=t=>j(["ding",t])});function at({text:t,title:e=t,children:n}){let o=oe();return nn(()=>{document.title=`${e} – Ketenkaart`},[e]),nn(()=>{F.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function be({text:t}){let{route:e}=F;return nn(()=>{F.started&&t&&zt(t)},[t,e]),null}var X,Ot=L(()=>{"use strict";Me();U();tt();X=()=>window.matchMedia("(max-width: 44rem)").matches});function ft(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ne(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function ys(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Yr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map(l=>({text:s.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function Zr(t){let e=o=>String(o??"").replace(/^[=+\-@\t\r]/,"'$&"),n=o=>`"${e(o).replaceAll('"','""')}"`;return`\uFEFF${t.map(o=>`${o.map(n).join(";")}\r
`).join("")}`}function ip(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,M,K,nr,Kt,C,on,nt,q=L(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),nr=t=>(Kt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],on=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var x,lp,cp,vm,Sm,Om,Cm,jm,Lm,Mm,Tm,zm,Fm,sn,_s,R,k,ke,it,Cn,Ct,Wt,pp,Bm,Zn,ve,Am,$n,mn,rt,xs,Se,wo,I=L(()=>{"use strict";Ti();x=Mi,{codes:lp,progress:cp,queries:vm,names:Sm,absent:Om,lists:Cm,kinds:jm,called:Lm,works:Mm,partners:Tm,lookups:zm}=x,Fm=[lp,cp,vm,Sm,Om,x.dates,Cm,jm,Lm,Mm,Tm,zm];for(let t of[...Fm,x.words,x.addresses,...[lp,cp].flatMap(Object.values)])Object.setPrototypeOf(t,null);sn=new Map(Object.entries(x.things)),_s=new Map(x.plans.map(t=>[t.key,t])),R=x.plans.length>1,k=x.words,ke=t=>t?.words.page||k,it=t=>_s.get(t||"")||(R?void 0:x.plans[0]),Cn=t=>_s.get(t),Ct=t=>_s.get(t.split("/")[0]),Wt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,pp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Bm=x.plans.flatMap(t=>t.dates),Zn=pp(Bm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),ve=Zn[Zn.length-1].date,Am=x.plans.flatMap(t=>t.steps),$n=pp(Am.reverse(),({notation:t})=>t).reverse(),mn=(t,e)=>{let n=Ct(t);return n?x.stands[e]?.[n.key]||n.date:e},rt=t=>x.dates[t]||t||"",xs=(t=it())=>t?.source||x.source,Se=t=>x.plans.filter(e=>!t.plan||e.key===t.plan),wo=(t,e=it())=>(e?e.dates:Zn).find(n=>n.date===t)?.label||rt(t)});async function Xr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Xn(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var Qi,ce,pt,Pe,Te=L(()=>{"use strict";q();I();Qi=5*2**20,ce=()=>window.werkplaats,pt=()=>ce(),Pe=()=>!!ce()&&ce()?.state!=="off"});function Q(t){let e=x.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!Yi.has(o)){let{matrix:s,without:r,links:i,...l}=e,c={matrix:Zi(s,n),without:Zi(r,n),links:i},u={...Zi(l,n),...c};Yi.set(o,u)}return Yi.get(o)}function yo({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function G(t){let e=R&&_s.has(t.plan)?t.plan:"",n=Zn.some(u=>u.date===t.stand)?t.stand:ve,[o,s]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:o,strict:s,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:ve};return[r,i,l].map(ta).find(u=>or(u)||ce())||ta({...l,stated:!1,strict:!1})}function ta({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function Xi(t,e,n){return new Set(n.map(([s])=>G({...t,[e]:s}).key)).size===n.length?n:[]}var Yi,Zi,In,or,tl,up,Et=L(()=>{"use strict";I();Te();Yi=new Map,Zi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));In=(t,e)=>Q({...t,plan:e.key}).numbers[0];or=t=>t.key in x.answers;tl=(t,e)=>_s.get(e)?.steps.find(n=>n.notation===t)?.id,up=t=>new Set(Q(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>tl(o.step,e))))});var dp,Em,Vo,sr,Y,Dt,_o,pe=L(()=>{"use strict";q();I();dp=new Map;for(let{rows:t,...e}of x.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let i of[n,o])Ne(dp,i,r)}Em=Object.fromEntries(Object.entries(x.absent).map(([t,e])=>[t,new Set(e)])),Vo=(t,e=ve)=>!Em[e]?.has(t),sr=(t,e=ve)=>(dp.get(t)||[]).filter(n=>Vo(n.of[0]||n.from,e)),Y=(t,e,n)=>sr(t,n).filter(o=>o.name===e),Dt=(t,e,n)=>Y(t,e,n).filter(o=>o.to===t).map(o=>o.from),_o=(t,e)=>t.from===e?t.to:t.from});var el,yt,v,jt,ht,xo,ea,Uo,Oe,mp,fn,ue,to,de,Gt,Z,Nt,na,fp,O,se,$p,hn,oa,qn,Nm,sa,eo,gn,vs,Pm,ze,$e,Fe,et=L(()=>{"use strict";q();I();el=[],yt=(t,e)=>sn.get(t)?.[e]||el,v=(t,e)=>yt(t,e)[0]||"",jt=(t,e)=>yt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ht=(t,e)=>jt(t,e)[0]||"",xo=t=>sn.has(t),ea=t=>yt(t,"type"),Uo=t=>fp.get(t)||el,Oe=(t,e)=>ea(t).includes(e),mp=t=>ea(t).flatMap(e=>x.kinds[e]||[])[0],fn=t=>mp(t)?.page||"",ue=t=>mp(t)?.kind||"",to=t=>fn(t)==="organisation",de=t=>fn(t)==="undertaking",Gt=t=>!!fn(t)&&!!v(t,"prefLabel"),Z=(t,e)=>x.codes[t]?.[e]?.label||e||"",Nt=(t,e)=>Z(x.lists[e],v(t,e)),na=t=>x.names[t]||k.thing.foreign[t]||t,fp=new Map;for(let[t,e]of sn)for(let n of e.type||el)Ne(fp,n,t);O=t=>x.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),se=t=>x.called[t]?.short||O(t),$p=t=>v(t,"identifier"),hn=[...Uo("Chapter")].sort((t,e)=>nt($p(t),$p(e))),oa=hn.flatMap(t=>jt(t,"chapterLead").map(e=>v(e,"notation"))),qn=[...sn.keys()].filter(de),Nm=[...sn.keys()].filter(to),sa=t=>$n.find(e=>e.notation===t),eo=t=>Object.entries(x.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=$n.map(t=>[t.notation,t.label]),vs=eo("InterventionKind"),Pm=new Map(Nm.map(t=>[v(t,"notation"),t])),ze=t=>Pm.get(t)||"",$e=t=>x.addresses[t]||"",Fe=t=>jt(t,"passage")});function gp(t,e,n,o){let s=Ke(t,o);return{id:t,work:e,plan:n,name:O(e),short:se(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:K(ar(v(t,"modality"))),day:v(t,"dueBy"),by:rt(v(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:rt(s.on)}}var rr,Wn,no,Ss,nl,Rn,jn,ra,Ko,Ht,aa,ar,Im,Ke,ol,Dn,Ln,vo,oo,hp,ir,So,sl,Os,Hn,Pt=L(()=>{"use strict";tt();q();I();pe();et();rr=t=>e=>x.works[e]?.[t]||[],Wn=rr("steps"),no=rr("kinds"),Ss=rr("years"),nl=rr("leads"),Rn=rr("acts"),jn=t=>{let e=o=>nl(t).includes(o)?g(k.shared.leading,{name:O(o)}):O(o);if(Rn(t).length)return Rn(t).map(e).join(", ");let n=Y(t,"who").map(({from:o,phrase:s})=>`${O(o)} (${s})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):x.works[t]?.container?"":k.explore.list.no_partner},ra=(t,e)=>Y(t,"at",e).flatMap(n=>n.of),Ko=(t,e)=>Y(t,"deadline",e).map(n=>n.from),Ht=t=>v(t,"isGeneric")==="true",aa=t=>{let[e,n]=[Dt(t,"chapterLead"),Y(t,"who")];return o=>{let s=n.filter(r=>r.to===o);return s.length?s.some(r=>r.acts)?"acts":"named":x.works[o]?.chapters?.some(r=>e.includes(r))?"heads":""}},ar=t=>Z("Modality",t),Im={},Ke=(t,e=ve)=>F.route.query.lezing==="streng"&&x.progressStrictly[e]?.[t]||x.progress[e]?.[t]||Im,ol=t=>(e,n)=>Ke(e,n)[t]||"",Dn=ol("report"),Ln=ol("status"),vo=ol("state"),oo=(t,e)=>Hn(t).rows.filter(({id:n})=>Ke(n,e).outcome).map(n=>({...n,...gp(n.id,n.work,t,e)})),hp=(t,e)=>x.promises[t.key].undated.filter(n=>Vo(n,e)).map(n=>gp(n,ht(n,"initiative"),t,e));ir=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([o,s])=>{let r=t.filter(i=>i.outcome===o).length;return[o,{...s,count:n[s.number]?.value??r}]}).filter(([,{rare:o,count:s}])=>!o||s),So=(t,e=!1)=>ir(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:o,count:s}])=>M(o||{one:`{count} ${n}`,more:`{count} ${n}`},s)),sl=(t,e)=>{let{reports:n}=Hn(t);return n.find(o=>o.date===mn(t.key,e))||n[n.length-1]},Os=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Hn=t=>x.promises[t.key]});function Cs(t,e){if(v(t,"crossCutting")==="true")return[{step:Oo,of:t,basis:""}];let n=Q(e).links;return Y(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:ht(o.to,"broader")||o.to,of:o.of[0],basis:n[o.of[0]][0]}))}function ia(t,e){if(de(t))return[t];let n=r=>de(r)&&Wt(r,e.plan);if(to(t))return C(Co(t,e).map(r=>r.to));if(!kp(t))return C(sr(t,e.date).map(r=>_o(r,t))).filter(n);let o=[t,...Y(t,"broader",e.date).map(r=>r.from)];return C(o.flatMap(r=>Y(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Cs(r,e).some(i=>i.step===t))}function wp({opened:t,chosen:e,hidden:n,step:o,kind:s,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(Gt),m=E=>(!o||Cs(E,c).some(Tt=>v(Tt.step,"notation")===o))&&(!s||no(E).includes(s))&&(!r||Ss(E).slice(-1)[0]>=r)&&(!i||Ss(E)[0]<=i),$=C(p.flatMap(E=>ia(E,c))),d=E=>p.includes(E)&&!l,h=$.filter(E=>!d(E)&&!m(E)),f=$.filter(E=>d(E)||m(E)&&!u.has(E)).sort(il),S=[...p.filter(E=>!to(E)).flatMap(E=>ia(E,c)),e].filter(E=>f.includes(E)).flatMap(E=>bp(E,c,l)),_=C([...p.filter(to),...S]).filter(E=>!u.has(E)).sort(js),w=f.flatMap(E=>Co(E,c,l).filter(Tt=>_.includes(Tt.from))),T=f.flatMap(E=>Cs(E,c).map(Tt=>({work:E,...Tt}))),N=[...$n.map(E=>E.id),Oo],B=C([...p.filter(kp),...T.map(E=>E.step)]).filter(E=>!u.has(E)).sort((E,Tt)=>N.indexOf(E)-N.indexOf(Tt)),H=r||i?h.filter(E=>!Ss(E).length).length:0;return{who:_,what:f,steps:B,roles:w,ties:T.filter(E=>B.includes(E.step)),left:h.length,undated:H}}function la(t,{who:e,what:n},o){return de(t)?bp(t,o).filter(s=>!e.includes(s)).length:ia(t,o).filter(s=>!n.includes(s)).length}function ca(t,e,n,o=!1){let s=yp(t,e,n,o),r=rl(e,"",s),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>lr)&&(p===e&&u.length===i+1&&l.push(u),p!==e))for(let m of s(p).sort(js))!u.includes(m)&&u.length+(r.get(m)??i)<=i&&c([...u,m])};return c([t]),l}function Ls(t,e,n,o=!1){let s=yp(t,e,n,o),r=rl(t,e,s),i=rl(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),u=Array.from({length:l+1},($,d)=>c.filter(h=>r.get(h)===d).sort(js)),p=new Map([[t,1]]),m=u.slice(1).flatMap(($,d)=>$.flatMap(h=>{let f=Co(h,n);return u[d].flatMap(b=>{let y=f.filter(S=>_o(S,h)===b);return y.length&&p.set(h,(p.get(h)||0)+(p.get(b)||0)),y.length?{from:b,to:h,roles:y}:[]})}));return{layers:u,lines:m,count:p.get(e)||0,length:l}}function _p(t,e,n){let o=[t,e],s=o.flatMap(r=>[...Co(r,n,!0),...Y(r,"expected",n.date)]);return C(s.map(r=>r.to)).filter(r=>de(r)&&Wt(r,n.plan)).sort(il).map(r=>s.filter(i=>i.to===r)).filter(r=>o.every(i=>r.some(l=>l.from===i))).filter(r=>!o.every(i=>r.some(l=>l.from===i&&l.acts)))}function rl(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=C(s.flatMap(n)).filter(i=>!o.has(i));for(let i of r)o.set(i,(o.get(s[0])??0)+1);s=r}return o}function xp(t,e){let n=r=>Cs(r,e).map(i=>i.step),[o,s]=t.map(r=>ia(r,e).flatMap(n));return $n.filter(({id:r})=>o.includes(r)&&s.includes(r))}function vp(t,{date:e}){let[n,o]=t.map(s=>[s,...Y(s,"member",e).map(r=>r.to)]);return C(n.filter(s=>o.includes(s)))}var Oo,al,Co,bp,kp,il,js,yp,lr,Go=L(()=>{"use strict";q();Et();I();pe();et();Pt();Oo="dwars",al=60,Co=(t,{date:e,plan:n},o=!1)=>Y(t,"who",e).filter(s=>(o||s.acts)&&Wt(s.to,n)),bp=(t,e,n=!1)=>C(Co(t,e,n).map(o=>o.from)),kp=t=>fn(t)==="step";il=(t,e)=>nt(se(t),se(e))||nt(O(t),O(e)),js=(t,e)=>Number(Ht(t))-Number(Ht(e))||il(t,e);yp=(t,e,n,o)=>s=>C(Co(s,n).map(r=>_o(r,s))).filter(r=>r===t||r===e||de(r)||o||!Ht(r)),lr=30});var qm,Lp,Mp,cr,Ms,Rm,Tp,pr,da,dl,ll,Wm,zp,Fp,fl,hl,Bp,Dm,ur,cl,Hm,Vm,Um,Km,pl,Sp,Gm,$l,ml,ul,Jm,Op,Cp,jp,pa,ua,Ap,Qm,Ep=L(()=>{qm="ENTRIES",Lp="KEYS",Mp="VALUES",cr=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Ms(this._path);if(Ms(n)==="")return{done:!1,value:this.result()};let o=e.get(Ms(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ms(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ms(e)).filter(e=>e!=="").join("")}value(){return Ms(this._path).node.get("")}result(){switch(this._type){case Mp:return this.value();case Lp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ms=t=>t[t.length-1],Rm=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,i=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)i[l]=l;for(let l=1;l<r;++l)i[l*s]=l;return Tp(t,e,n,o,i,1,s,""),o},Tp=(t,e,n,o,s,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=s[c-1];p<=n&&o.set(l,[t.get(u),p])}else{let p=r;for(let m=0;m<u.length;++m,++p){let $=u[m],d=i*p,h=d-i,f=s[d],b=Math.max(0,p-n-1),y=Math.min(i-1,p+n);for(let S=b;S<y;++S){let _=$!==e[S],w=s[h+S]+ +_,T=s[h+S+1]+1,N=s[d+S]+1,B=s[d+S+1]=Math.min(w,T,N);B<f&&(f=B)}if(f>n)continue t}Tp(t.get(u),e,n,o,s,p,i,l+u)}},pr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=da(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=fl(o);for(let i of s.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),s.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Wm(this._tree,e)}entries(){return new cr(this,qm)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return Rm(this._tree,e,n)}get(e){let n=dl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=dl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new cr(this,Lp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ll(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ll(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ll(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new cr(this,Mp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},da=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),da(t.get(o),e.slice(o.length),n);return n.push([t,e]),da(void 0,"",n)},dl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return dl(t.get(n),e.slice(n.length))},ll=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let i=Math.min(n-o,r.length),l=1;for(;l<i&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(o,o+l),u),t.delete(r),t=u}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},Wm=(t,e)=>{let[n,o]=da(t,e);if(n!==void 0){if(n.delete(""),n.size===0)zp(o);else if(n.size===1){let[s,r]=n.entries().next().value;Fp(o,s,r)}}},zp=t=>{if(t.length===0)return;let[e,n]=fl(t);if(e.delete(n),e.size===0)zp(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Fp(t.slice(0,-1),o,s)}},Fp=(t,e,n)=>{if(t.length===0)return;let[o,s]=fl(t);o.set(s+e,n),o.delete(s)},fl=t=>t[t.length-1],hl="or",Bp="and",Dm="and_not",ur=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ul:e.autoVacuum;this._options={...pl,...e,autoVacuum:n,searchOptions:{...Sp,...e.searchOptions||{}},autoSuggestOptions:{...Gm,...e.autoSuggestOptions||{}}},this._index=new pr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ml,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let m=n(e,p);if(m==null)continue;let $=s(o(m,p),p),d=this._fieldIds[p],h=new Set($).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let f of $){let b=r(f,p);if(Array.isArray(b))for(let y of b)this.addTerm(d,u,y);else b&&this.addTerm(d,u,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:i,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let m=s(e,p);if(m==null)continue;let $=n(r(m,p),p),d=this._fieldIds[p],h=new Set($).size;this.removeFieldLength(u,d,this._documentCount,h);for(let f of $){let b=o(f,p);if(Array.isArray(b))for(let y of b)this.removeTerm(d,u,y);else b&&this.removeTerm(d,u,b)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new pr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ml,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||$l.batchSize,r=e.batchWait||$l.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[m]of p)this._documentIds.has(m)||(p.size<=1?c.delete(u):p.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%s===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||ul.minDirtCount,o=o||ul.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let m=u.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(p),queryTerms:u,match:p};Object.assign($,this._storedFields.get(l)),(s.filter==null||s.filter($))&&i.push($)}return e===t.wildcard&&s.boostDocument==null||i.sort(Cp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:i,count:1})}let s=[];for(let[r,{score:i,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:i/c});return s.sort(Cp),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(pl.hasOwnProperty(e))return cl(pl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=pa(s),c._fieldLength=pa(r),c._storedFields=pa(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of o){let m=new Map;for(let $ of Object.keys(p)){let d=p[$];l===1&&(d=d.ds),m.set(parseInt($,10),pa(d))}c._index.set(u,m)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ua(s),c._fieldLength=await ua(r),c._storedFields=await ua(i);for(let[p,m]of c._documentIds)c._idToShortId.set(m,p);let u=0;for(let[p,m]of o){let $=new Map;for(let d of Object.keys(m)){let h=m[d];l===1&&(h=h.ds),$.set(parseInt(d,10),await ua(h))}++u%1e3===0&&await Ap(0),c._index.set(p,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=o,u._nextId=s,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new pr,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,$));return this.combineResults(d,$.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,i={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(Km(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((f,b)=>({...f,[b]:cl(o.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=o,{fuzzy:u,prefix:p}={...Sp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,s,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let y=f.length-e.term.length;if(!y)continue;h?.delete(f);let S=p*f.length/(f.length+.3*y);this.termResults(e.term,f,S,e.termBoost,b,s,r,c,$)}if(h)for(let f of h.keys()){let[b,y]=h.get(f);if(!y)continue;let S=u*f.length/(f.length+y);this.termResults(e.term,f,S,e.termBoost,b,s,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let i=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:i,terms:[],match:{}})}return n}combineResults(e,n=hl){if(e.length===0)return new Map;let o=n.toLowerCase(),s=Hm[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,i]of o)s[r]=Object.fromEntries(i);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let m=i[p],$=this._fieldIds[p],d=r.get($);if(d==null)continue;let h=d.size,f=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),h-=1;continue}let y=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!y)continue;let S=d.get(b),_=this._fieldLength.get(b)[$],w=Um(S,h,this._documentCount,_,f,c),T=o*s*m*y*w,N=u.get(b);if(N){N.score+=T,Jm(N.terms,e);let B=cl(N.match,n);B?B.push(p):N.match[n]=[p]}else u.set(b,{score:T,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,o){let s=this._index.fetch(o,jp),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,jp),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of o){let l=s(n,i);l!==void 0&&(r[i]=l)}}};ur.wildcard=Symbol("*");cl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Hm={[hl]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:i}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,i),Op(o.terms,r)}}return t},[Bp]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:i,match:l}=e.get(o);Op(s.terms,i),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[Dm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Vm={k:1.2,b:.7,d:.5},Um=(t,e,n,o,s,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*o/s)))},Km=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:i}},pl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Qm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Sp={combineWith:hl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Vm},Gm={combineWith:Bp,prefix:(t,e,n)=>e===n.length-1},$l={batchSize:1e3,batchWait:10},ml={minDirtFactor:.1,minDirtCount:20},ul={...$l,...ml},Jm=(t,e)=>{t.includes(e)||t.push(e)},Op=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Cp=({score:t},{score:e})=>e-t,jp=()=>new Map,pa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ua=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Ap(0);return e},Ap=t=>new Promise(e=>setTimeout(e,t)),Qm=/[\n\r\p{Z}\p{P}]+/u});function $a(t,e=[],n=jo(t),o=()=>!0){let s=Kt(t),r=C([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Zm&&l.length>=c.length+Xm&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||i(l,c))}function Ts(t,e){let n=dr(t).map(Kt);return Jo(e).every(o=>n.some($a(o)))}function ma(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Np))Pp(s).map(Kt).some(e)&&(n.push({phrase:t.slice(o,r),on:!1},{phrase:s,on:!0}),o=r+s.length);return[...n,{phrase:t.slice(o),on:!1}]}var Ym,Zm,Xm,Np,tf,Jo,Pp,dr,jo,zs=L(()=>{"use strict";q();Ym=4,Zm=6,Xm=3,Np=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,tf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Jo=t=>tf(t).match(Np)||[],Pp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],dr=t=>Jo(t).flatMap(Pp),jo=t=>t.length>1&&t.length<=Ym&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function sf(){let t=new Map([...sn.keys()].filter(Gt).map(o=>{let s=[x.called[o]&&O(o),v(o,"value")&&x.lookups[o]?.description];return[o,{sort:[ue(o)],text:s.filter(Boolean)}]}));for(let[o,s]of sn){let r=Ge.owners.flatMap(l=>jt(o,l)),i=t.get([o,...r].find(l=>t.has(l)));i?.sort.push(...of(o)),i?.text.push(...Ge.texts.flatMap(l=>(s[l]||[]).map(rt)))}let e=o=>Number(Ge.weights[o]??Ge.weights.rest),n=(o,s,r,i,l,c)=>({id:o,path:i,query:c,label:s,kind:r,titles:[s,...Ge.also[o]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([o,s])=>{let r={id:o,path:["ding",o],label:O(o),kind:ue(o),titles:nf(o),...s},i=C(Dt(o,"who")).filter(c=>!Rn(o).includes(c)),l={actors:Ip(Ge.actors,Rn(o)),text:[...r.text,...Ip(Ge.others,i)]};return{...r,...l,weight:Math.min(...ea(o).map(e))}}),...Object.entries(x.queries).filter(wl).map(([o,{title:s,question:r,why:i}])=>n(o,s,Ge.question,["vragen",o],[r,i])),...C(Object.values(x.progress[ve]).flatMap(({status:o})=>o||[])).map(o=>n(o,K(Z("Status",o)),Ge.in_state,["maatregelen"],[],{staat:o})),...Object.values(R?{}:x.comparisons).flatMap(({statements:o})=>o.filter(([s])=>Ge.also[s])).map(([o,s])=>n(o,s,k.compare.title,["vergelijk"],[],{vouw:o}))]}function Rp(){let t=new Map(sf().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(dr)),o=new Set(n.filter(u=>!fa(u)).map(Kt)),s=new ur({fields:ha,extractField:(u,p)=>p==="id"?u.id:u[p].join(" · "),tokenize:dr,processTerm:u=>fa(u)?null:Kt(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});s.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(dr),i=new Set(r.filter(jo).map(Kt)),c=[...e.filter(u=>Ge.synonyms.some(p=>Oe(u.id,p))).map(u=>u.titles),...Ge.same].map(u=>C(u.map(so))).filter(u=>u.length>1);return{items:t,known:o,shorts:i,mini:s,groups:c}}function pf(t){if(we.known.has(t))return gl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&we.known.has(n));return[...gl.get(t)||[],...e.flatMap(n=>gl.get(n)||[n])]}function yl(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(s=>we.shorts.has(s));if(n||jo(t)||e.length<2)return $a(n||t,[],!0);let o=[...we.known].some(s=>s.startsWith(e));return $a(t,pf(e),!1,s=>o||we.known.has(s))}function Dp(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!we.known.has(n)||e<kl&&!we.shorts.has(n))continue;let s=o.length>=kl&&we.known.has(o)?[o]:Dp(o);if(s.length)return[n,...s]}return[]}function uf(t){for(let e of t.length<af||/\d/.test(t)?[]:t.length<lf?[1]:[1,2]){let o=we.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function ga(t){let e=Jo(t).filter(n=>!fa(n));return e.length?e:Jo(t)}function Hp(t){return ga(t).flatMap(e=>{if(jo(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Dp(Kt(e)),()=>uf(Kt(e))];for(let o of n){let s=o();if(s.length&&s.every(r=>_l(yl(r)).length))return s}return[e]})}function df(t,e){let n=t.filter(jo).map(so),o=we.groups.flatMap(s=>s.filter(r=>e.includes(r)&&(r.length>cf||n.includes(r))).flatMap(r=>s.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(o).map(s=>Jo(s).filter(r=>!fa(r)))]}function $f(t,e){let[n,...o]=t.titles.map(so);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function bl(t){we=we||Rp();let e=Hp(t),n=e.join(" "),o=ga(t).join(" "),s=Kt(n)===Kt(o)?so(t):so(n),[,...r]=df(e,s),i=[e,...r].map(d=>d.map(yl)),l=[s,...r.map(d=>so(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),u=new RegExp(`\\b(?:${l.join("|")})\\b`),p=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>u.test(Kt(b))),m=new Map;for(let d of i){let h=d.map(f=>({combineWith:Wp,queries:_l(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of rf.entries())for(let{id:y,score:S}of we.mini.search({combineWith:"AND",queries:h},{fields:b})){let _=we.items.get(y),w=$f(_,s)??f+4+ +(b.length===ha.length&&!p(_));w<(m.get(y)?.place??Number.POSITIVE_INFINITY)&&m.set(y,{item:_,place:w,score:S})}}return{found:[...m.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:Kt(n)===Kt(o)||!m.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function xl(t){let e=bl(t);if(e.found.length||ga(t).length<2)return e;let n=ga(t).flatMap(s=>bl(s).found.length?{word:s,...bl(s)}:[]),o=s=>n.filter(({found:r})=>r.includes(s)).length;return{found:C(n.flatMap(({found:s})=>s)).sort((s,r)=>o(r)-o(s)),read:"",some:C(n.map(({word:s,read:r})=>r||s)),answers:s=>n.some(({answers:r})=>r(s))}}function Vp(t,e){we=we||Rp();let n={},o=new Map;for(let i of C(Hp(v(t,"prefLabel"))).filter(l=>jo(l)||l.length>=kl)){let l={combineWith:Wp,queries:_l(yl(i))},c=we.mini.search(l,{fields:["titles"]}).filter(u=>e.includes(u.id));n[i]=1/c.length;for(let u of c.length>ff?[]:c)Ne(o,u.id,i)}let s=i=>i.reduce((l,c)=>l+n[c],0),r=i=>no(i).some(l=>no(t).includes(l));return[...o].map(([i,l])=>({id:i,shared:l})).filter(i=>s(i.shared)>=hf||r(i.id)).sort((i,l)=>s(l.shared)-s(i.shared)).slice(0,mf)}function Kp(t,e){let n=r=>{let[i,l]=ma(r,e);return l?.on?i.phrase.length:-1},o=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||x.lookups[t.id]?.description||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var Ge,ef,fa,so,qp,nf,Ip,of,ba,wl,ha,rf,af,lf,kl,cf,Wp,gl,we,_l,mf,ff,hf,Up,Fs=L(()=>{"use strict";Ep();zs();tt();q();I();Te();pe();et();Pt();Ge=k.search,ef=new Set(Ge.small),fa=t=>!jo(t)&&ef.has(Kt(t)),so=t=>` ${Jo(t).map(Kt).join(" ")} `,qp=new Map;for(let[t,e]of x.search.english)Ne(qp,t,e);nf=t=>C([O(t),se(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>yt(t,e)),...qp.get(t)||[]]),Ip=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],of=t=>Ge.sorts.flatMap(e=>{let n=x.lists[e];return yt(t,e).flatMap(o=>[Z(n,o),...x.search.also[n]?.[o]||[]])}),ba="gaps",wl=([t,{shelf:e}])=>e===ba||t in k.questions.rows_of||!!ce();ha=["titles","sort","actors","text"],rf=ha.map((t,e)=>ha.slice(0,e+1));af=6,lf=10,kl=4,cf=4,Wp="OR",gl=new Map(x.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));_l=t=>[...we.known].filter(t);[mf,ff,hf]=[3,16,1/2];Up=t=>{let{found:e,read:n,some:o}=xl(t);return e.length===1&&Gt(e[0].id)&&!n&&!o.length?j(e[0].path):""}});function ka(t,e,n,o=it(n?.plan)){let{version:s,content:r}=x.meta;return g(rn.export.footnote,{phrase:t,sources:ao(o),addresses:e.map(i=>`; ${$e(i)}`).join(""),version:s+(r?g(rn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${It(n,o)}`:""})}var rn,Vn,ro,Bs,ao,Lo,ye,me,kt,lt,$r,gf,vl,It,dt=L(()=>{"use strict";q();I();et();Pt();rn=k.shared,Vn=rn.silence,ro=(t=it())=>t?g(ke(t).shared.report,{date:rt(t.date)}):rn.reports,Bs=(t=it(),e=rn.nothing)=>`${M(e,t?1:2,{report:K(ro(t))})} ${Vn}`,ao=(t=it())=>(t?[t]:x.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; "),Lo=(t,e)=>[Ke(t,e).word||"",Ke(t,e).more||""],ye=(t,e)=>Lo(t,e).filter(Boolean).join(", "),me=Object.fromEntries(Object.entries(x.codes.Basis).map(([t,e])=>[t,[e.screen,rn.bases[t]||K(e.label)]])),kt=t=>t===null?rn.all_steps:sa(t)?.label||t,lt=t=>Z("InterventionKind",t),$r=t=>O(ze(t)||t),gf=(t,e)=>e?wo(mn(e.key,t.date),e):t.date===ve?rn.choices.latest:g(rn.choices.others_latest,{date:wo(t.date)}),vl=({stated:t,strict:e,plan:n},o=it(n))=>[t&&ke(o).shared.choices.links_stated,e&&rn.choices.strict_phrase].filter(Boolean).join(" · ")||rn.choices.all_phrase,It=(t,e=it(t.plan))=>[gf(t,e),vl(t,e),t.expect?rn.choices.with_phrase:rn.choices.without_phrase].join(" · ")});function kn({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||F.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${o} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>D({[e]:i.target.value})}>
        ${!s&&a`<option value="">${bn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Sl({look:t,id:e,phrase:n,opens:o=!1,children:s}){let[r,i]=W(o);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function wn({children:t}){if(!X())return a`<section class="filters" aria-label=${bn.filters}>${t}</section>`;let e=C(Ol().map(([o])=>o==="lezing"?"koppelingen":o)).length,n=e?g(bn.filters_set,{count:e}):bn.filters;return a`<${Sl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Qo({children:t}){let e=!X()&&wf.some(n=>F.route.query[n]);return a`
    <${Sl} look="keuzes" id="wijzig" phrase=${bn.change} opens=${e}>${t}<${wa} /><//>
  `}function mr(){let t=G(F.route.query),e=it(t.plan)?.dates||Zn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),o=n.find(([r])=>r===t.date)?.[0],s=Xi(F.route.query,"stand",n);return a`<${io} legend=${bn.choices.date} name="stand" ...${{options:s,current:o}} id="st" />`}function Cl(){let{query:t}=F.route,e=G(t),{counted:n}=ke(it(e.plan)).shared.choices,o=Object.entries(yf).filter(([,s])=>Gp(s,G({...t,...s})));return o.length<2?null:a`
    <${Jp} legend=${n.title}>
      ${o.map(([s,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${s}`} checked=${Gp(r,e)}
            onChange=${()=>D(r)} />
          ${n[s]}
        </label>`)}
    <//>
  `}function wa(){let{query:t}=F.route,{expectations:e,with:n,without:o}=bn.choices,s=Xi(t,"verwachtingen",Object.entries({"":n,uit:o})),r=G(t).expect?"":"uit";return a`
    <${Yo} />
    <${Cl} />
    <${mr} />
    <${io} ...${{legend:e,options:s,current:r}} name="verwachtingen" id="v" />
  `}function ya({scenario:t}){let e=a`${It(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Sl} look="blik" phrase=${e}><${wa} /><//>`}var bn,Jp,io,As,bf,Mo,kf,Ol,wf,Yo,yf,Gp,Es,lo,Je=L(()=>{"use strict";U();tt();Ot();q();Et();I();dt();bn=k.shared,Jp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,io=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&a`
    <${Jp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${s}-${r||"gewoon"}`} aria-pressed=${String(r===o)}
            onClick=${()=>D({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;As=({label:t=bn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${F.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>D({[e]:o.target.value},!0)} />
  </label>
`,bf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>D(Object.fromEntries(t.map(e=>[e,null])))}>
    ${bn.clear}
  </button>
`,Mo=({fields:t,names:e,children:n,after:o,clear:s=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${kn} ...${{label:r,name:i,options:l}} />`)}
    ${o}${s&&a`<${bf} names=${e} />`}
  </div>
`;kf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ol=()=>Object.entries(F.route.query).filter(([t])=>!kf.test(t));wf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Yo=()=>{let t=x.plans.map(e=>[e.key,e.title]);return R&&a`<div class="velden"><${kn} label=${bn.plan} name="plan" options=${t} /></div>`};yf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Gp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Es=()=>G(F.route.query).strict&&a`
    <p class="zacht">
      ${bn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>D({lezing:null})}>${bn.choices.strict_off}</button>
    </p>
  `;lo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${R&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Yp({passage:t}){let[e,n]=W("");async function o(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||Qp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${Qp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function _a(t,e,n=!1){let[o,s]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return j(o,e?{...s,plan:e}:s)}function xt({id:t,date:e}){let[n,o]=Lo(t,e);return a`<span class=${`chip s-${vo(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function _e({basis:t}){let[e,n]=me[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${_f[e]}
    </svg>
  `:null}function te({of:t}){let e=C(t.flatMap(Fe)).map(n=>a`<li><${va} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function Zo({of:t,look:e}){let[n,...o]=Fe(t);return n?a`
    <p class=${e}>
      ${$e(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${Pe()&&a`<${Yp} passage=${n} />`}
    </p>
  `:null}var Qp,A,ut,Ce,_f,xa,va,Sa,To,$t=L(()=>{"use strict";U();tt();q();I();Te();et();dt();Pt();Qp=k.shared.passage;A=({id:t,text:e})=>Gt(t)?a`<a href=${Ue(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;ut=({ids:t,name:e=O,between:n=", ",none:o=""})=>t.length===0?o:t.map((s,r)=>[r>0&&n,a`<${A} id=${s} text=${e(s)} />`]),Ce=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${A} id=${n} />${e?.(n)}</li>`)}</ul>`;_f={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};xa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Z("Severity",t)}</span>`,va=({passage:t})=>[$e(t),Pe()&&a`<${Yp} passage=${t} />`];Sa=({id:t})=>[ht(t,"broader")&&[a`<${A} id=${ht(t,"broader")} />`," › "],a`<${A} id=${t} />`],To=({id:t})=>Ht(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Sf({text:t,done:e}){let n=oe(),o=oe();return nn(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${zo.by_hand} ref=${n} onClose=${e}>
      <p>${zo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${zo.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function fr(t,e=zo.copied){try{await navigator.clipboard.writeText(t),zt(e)}catch{let n=document.createElement("div");document.body.append(n),Pn(a`<${Sf} text=${t} done=${()=>n.remove()} />`,n)}}function yn(t,e,n){jc(t,e,n),zt(g(zo.downloaded,{name:t}))}function Ps(){return!x.files.length&&!ce()?null:a`
    <section class="bestanden" aria-label=${Zp}>
      <h2>${Zp}</h2>
      <ul>
        <${jl} ...${xf} href="#/samenvatting" />
        ${x.files.map(({file:t,label:e,description:n,alongside:o})=>o?a`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:a`<${jl} label=${e} description=${n} href=${Ll(t)?.href} download=${t} />`)}
        ${ce()&&a`<${jl} ...${vf} href="#/controleer" />`}
      </ul>
    </section>
  `}var xf,vf,Zp,zo,Oa,Fo,fe,Jt,Xo,Mn,hr,Un,Ns,Ll,jl,Qt=L(()=>{"use strict";Me();U();q();I();Te();et();dt();Je();$t();({summary:xf,save:vf,title:Zp}=k.frame.foot.files),zo=k.shared.export;Oa=t=>t.replace(".",[...Ol().map(([,e])=>`-${nr(O(e).split(":")[0])}`),"."].join("")),Fo=({text:t,label:e=zo.copy})=>a`<button type="button" class="klein" onClick=${()=>fr(t())}>${e}</button>`,fe=({name:t,rows:e,label:n=zo.csv,id:o})=>a`
  <button type="button" id=${o}
    onClick=${()=>yn(Oa(t),Zr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Jt=(t,e="",n="")=>{let o=it(e||t?.plan),s=o?[o]:x.plans;return[s.map(r=>rt(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${x.meta.version} ${(x.meta.content||"").slice(0,12)}`.trim(),t?It(t,o):n]},Xo=zo.heads,Mn=(t,e,n)=>[[...t.map(o=>o.label),...Xo],...e.map(o=>[...t.map(s=>(s.csv||s.text)(o)),...n(o)])],hr=(t,e,n,o)=>({name:`${nr(O(t))}-${e}.csv`,origin:s=>Jt(n,o(s))}),Un=t=>R?[{key:"bronplan",label:k.shared.plan,text:e=>it(t(e))?.title||""}]:[],Ns=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Fe(e(n)).map($e).join("; "),cell:n=>a`<${Zo} of=${e(n)} />`}),Ll=t=>document.querySelector(`#meenemen a[download="${t}"]`),jl=({label:t,description:e,href:n,download:o})=>a`<li><a href=${n} download=${o}>${t}</a> <span class="zacht">${e}</span></li>`});function gr({label:t,tabs:e}){let n=e.map(([o,s,r])=>a`<a href=${s} aria-current=${r?"page":null}>${o}</a>`);return a`<${z} look="beelden" label=${t} items=${n} />`}function Xp({name:t}){let e=Ml(t),n=e?.parts?.map(({label:o,to:s})=>[o,j(s),s===t]);return n&&a`<${gr} label=${e?.label} tabs=${n} />`}var Of,Ml,Ca=L(()=>{"use strict";U();tt();I();Of=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ml=t=>Of.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function qe(t,e,n){let o=new Map;for(let r of Q({...e,plan:n.key}).matrix[t])Ne(o,r.column,r);let s=[...o].map(([r,i])=>({key:r,label:Cf[t](r),id:t==="partner"?ze(r):"",cells:_n(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?s.sort((r,i)=>nt(r.label,i.label)):s}function ja(t){let[e,n,o]=t.split("~");return{key:e,step:n===tu?null:n,plan:o}}function Ie(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function qs(t,e,n){let o={...e,plan:n.key},s={...o,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[s,{...s,stated:r},{...s,strict:i},o].map(ta);if(!l.every(or))return()=>null;let c=p=>[Kn(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(Q(p).matrix[t].map(c)));return(p,m)=>{let $=Kn(p,m,n.key),[d,h,f,b]=u.map(S=>jf(S.get($)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:u[0].get($)}}}var tu,Cf,_n,Kn,Bo,ts,La,Is,jf,Tn=L(()=>{"use strict";tt();q();Et();I();et();dt();tu="alle",Cf={kind:t=>K(lt(t)),form:t=>K(Z("ExploitationForm",t)),partner:t=>O(ze(t)||t)},_n=t=>[...t.steps.map(e=>e.notation),null];Kn=(t,e,n)=>[t,e??tu,...R?[n]:[]].join("~"),Bo=({column:t,barrier:e},n,o)=>j("overzicht",{...o,cel:Kn(t,e,n)});ts=t=>`cel-${t.replaceAll("~","-")}`,La=(t,e)=>Q(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Is=t=>[Ie(t).word,...Ie(t).lines].join(", "),jf=t=>t&&JSON.stringify([t.phrase,Ie(t).look,t.most_basis])});function za(t,e){let n=()=>Ta(t).filter(s=>s.query===e.vraag);return(e.vraag?n().map(s=>({...s,also:[]})):t).filter(s=>Mf(s,e))}function Tl({list:t,plan:e}){if(!t.length)return a`<p>${Cn(e).words.no_partner}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",a`<${Tf} ...${s} />`]);return a`
    <p class="zacht">${Ma.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>a`<li><${A} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function br({summary:t,inside:e,open:n=!1}){let[o,s]=W(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function zf({gap:t}){let e=[t.barrier&&kt(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${xa} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${po(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${R&&` · ${Cn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${zl} gap=${t} />
    </p>
  `}function Fl({gap:t,scenario:e,sentence:n=!1}){let o=x.queries[t.query],[s]=es(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${br} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${s&&a`<p class="vindplaats"><span class="sr">${r}</span><${va} passage=${s} /></p>`}
    ${o.why&&a`<p><strong>${Ma.why}</strong> ${o.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:po(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ma.who}</strong></p><${Tl} list=${t.candidates} plan=${t.plan} />`}
    <${Fo} text=${()=>ka(t.sentence,es(t),e,it(t.plan))} />
  `} /></div>`}var Ma,co,es,po,eu,Lf,Mf,Ta,Tf,zl,Fa,ns=L(()=>{"use strict";zs();U();tt();q();I();et();dt();Qt();$t();Ma=k.shared.gaps,co=t=>[t,...t.also],es=t=>$e(t.evidence)?[t.evidence]:[],po=t=>x.queries[t]?.title||t,eu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Lf=({sentence:t,subject:e,topic:n})=>[t,x.topics.find(o=>o.id===n)?.title,...[e,...x.works[e]?.chapters||[]].map(o=>x.called[o]?.label)].join(" "),Mf=(t,e)=>eu(e.gewicht,[t.severity])&&(!e.tekst||Ts(Lf(t),e.tekst))&&co(t).some(n=>eu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ta=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(o=>({...n,...o,also:[],under:e.query}))]});Tf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ut} ids=${e} name=${se} />`,n&&Ma.more_work,")"]:t;zl=({gap:t})=>a`<span class="alleen-papier">${es(t).map(e=>a` · <${va} passage=${e} />`)}</span>`;Fa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${zf} gap=${t} />
  <${Fl} gap=${t} scenario=${e} />
`});function Rs(t,e,n=null,o=X()?Af:Bf){let s=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Ba(l.key),turn:Al(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[i];let l=r.rows.slice(o),c=g(Ff.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:Ba(t),folds:!0,more:!0,turn:Al(t)};return[{...i,rows:r.rows.slice(0,o)},u]})}function os({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=o.slice(0,nu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?a`<${`h${s}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${o.length>nu&&" …"}</span>`}
    </div>
  `}function Ws({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||Ba(t),turn:o||Al(t)};return a`
    <section class="blok">
      ${t?a`<${os} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${ss(r)}>${s}</div>
    </section>
  `}var Ff,ou,Bf,Af,nu,Bl,Ba,Al,ss,P,Gn,zn,he=L(()=>{"use strict";U();tt();Ot();q();I();Ff=k.shared,ou="uit",[Bf,Af,nu]=[20,6,4],Bl=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Ba=t=>Bl().includes(ou)||Bl().includes(t),Al=(t,e=[t])=>()=>{let n=e.filter(s=>Ba(s)!==(s===t)),o=Bl().filter(s=>s!==ou&&!e.includes(s));D({vouw:[...o,...n].join(",")},!0)};ss=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:o="h2",id:s,label:r,children:i})=>a`
  <section class=${n} id=${s} aria-label=${r}>
    <${o}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,Gn=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;zn=({id:t,items:e,first:n,as:o="ul"})=>Rs(t,e,null,n).map(s=>a`
      ${s.folds&&a`<${os} part=${s} />`}
      <${o} class=${ss(s)}>${s.rows}<//>
    `)});function Ef({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function mt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:i,urlKey:l,hideCaption:c,about:u,file:p,open:m}=n,[$,d]=W(t),h=l?El(l,t):$,f=_=>{let w=h===_.key?`-${_.key}`:_.key;l?D({[l]:w===t?null:w},!0):d(w);let T=k.shared.table,N=w.startsWith("-")?T.descending:T.ascending;zt(g(T.sorted,{column:_.label.toLowerCase(),direction:N}))},b=Yr(r,i,h),y=()=>Mn(i,b,p?.origin||(()=>[])),S=Rs(o,b,h===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(_=>a`<${Ef} id=${o} column=${_} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${S.map(_=>a`
            <tbody role="rowgroup" key=${_.more?"meer":_.key} class=${ss(_)}>
              ${_.folds&&a`<${Pf} part=${_} columns=${i} ...${e} />`}
              ${_.rows.map(w=>a`<${Nf} row=${w} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${p&&a`<p class="acties"><${fe} name=${p.name} rows=${y} /></p>`}
  `}function xn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var El,Nf,Pf,qt,vn,uo,Be=L(()=>{"use strict";Me();U();tt();q();I();et();dt();Qt();he();$t();El=(t,e="")=>F.route.query[t]||e;Nf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,Pf=({part:t,columns:e,named:n,count:o})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${os} part=${t} count=${o&&M(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;qt=(t,e,n,o=O,s)=>({key:t,label:e,text:r=>o(n(r)),cell:r=>[a`<${A} id=${n(r)} text=${o(n(r))} />`,s&&a`<${s} id=${n(r)} />`]}),vn=(t,e,n,o)=>({key:t,label:e,text:s=>ye(n(s),o),cell:s=>a`<${xt} id=${n(s)} date=${o} />`}),uo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(Fe).map($e)).join("; "),cell:n=>a`<${te} of=${e(n)} />`})});function Nl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:r}of Y(t,"who",e))Ne(n,s,r);if(!n.size)return k.shared.no_partner;let o=[...n].map(([s,r])=>a`<${A} id=${s} />${` (${C(r).join(", ")})`}<${To} id=${s} />`);return a`<${z} look="partners" items=${o} />`}function If(t){let e=v(t,"dueBy");return e&&` (${g(Ae.bound,{date:rt(e)})}; ${ar(v(t,"modality"))})`}function qf({ids:t,date:e}){let n=t.map(o=>{let s=v(o,"deadlineLabel"),{delivery:r}=Ke(o,e);return a`
      ${s&&`${K(s)}: `}“${v(o,"deadlineText")}”${If(o)}
      ${v(o,"revises")==="true"&&`, ${Ae.revised}`}${r&&` – ${r}`}
    `});return a`<${z} look="termijnen" items=${n} />`}function Pl({id:t,date:e}){let n=o=>a`
    <${A} id=${o} />: <strong>${x.lookups[o]?.description}</strong><${te} of=${[o]} />
  `;return a`<${z} look="cijfers" items=${Ea(t,e).map(n)} />`}function rs({of:t}){let e=r=>[ht(r,"barrier")&&g(Ae.at_step,{step:O(ht(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>v(r,i)&&Nt(r,i))].filter(Boolean),n=r=>v(r,"status")?g(Ae.other_status,{reading:e(r).join(", ")}):g(Ae.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ae.other_unsaid}),s=jt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${v(r,"rationale")}`);return s.length>0&&a`<${z} items=${s} />`}function kr({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let o=yt(t,"interventionKind").map(lt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Sa} id=${ht(t,"barrier")} />
        ${` · ${o} · ${Z("Strength",n)} · `}
        <${_e} basis=${e} />${` ${me[e]?.[1]||Z("Basis",e)}`}
        ${Aa(t)&&a` · <strong>${Aa(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ae.here}</strong>${v(t,"rationale")}</p>
      <${rs} of=${t} />
    </div>
  `}function ru({id:t,scenario:e,contributions:n}){let{date:o}=e,s=Dn(t,o),r=v(t,"promise"),i=Ko(t,o),{links:l}=Q(e),c=n.length?n.map(p=>a`<${kr} id=${p} read=${l[p]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ae.across}</strong>${v(t,"rationale")}</p>`,u=[[Ae.facts.deadline,i.length>0&&a`<${qf} ids=${i} date=${o} />`],[Ae.facts.who,a`<${Nl} id=${t} date=${o} />`],[Ae.facts.figures,Ea(t).length>0&&a`<${Pl} id=${t} date=${o} />`],[Ae.facts.how,c],[Ae.facts.where,a`<${te} of=${[t,...n,s]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${ue(t)} · <${xt} id=${t} date=${o} /></p>
      <${su} lead=${r&&Ae.promise} text=${r||v(t,"summary")} />
      <${su} lead=${Ae.progress} text=${v(s,"summary")} />
      ${s&&a`<${rs} of=${s} />`}
      <${xn} pairs=${u} />
    </article>
  `}var Ae,Ea,Aa,su,Bt,an=L(()=>{"use strict";U();q();Et();I();pe();et();dt();Pt();$t();Be();Ae=k.shared.work;Ea=(t,e)=>Dt(t,"figure",e);Aa=t=>v(t,"state")&&g(Ae.own_state,{state:Z("CellState",v(t,"state"))});su=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Bt=t=>[...t].sort((e,n)=>nt(O(e),O(n)))});function $o({bar:t,most:e=20}){let n=t.reduce((s,[,r])=>s+r,0)>e||t.every(([,s,r])=>s===r),o=(s,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${s}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([s,r,i])=>[o(s,r-i),o(`${s} hol`,i)])}
    </span>
  `}function Ia(t,e,n){let{word:o,lines:s}=Ie(t),r=t&&[t.strict,me[t.most_basis]?.[1],t.requested&&Fn.requested_mark];return[o,...s,...r||[],e&&Pa(e,n)].filter(Boolean).join(" · ")}function Vf({cell:t,expect:e}){let{column:n,barrier:o,plan:s,why:r=[],across:i=0,candidates:l,undecided:c}=t,u=e&&o&&"across"in t&&!t.expected;if(c)return a`<p>${Fn.undecided}</p>`;let p=a`<a href=${Bo({column:n,barrier:null},s,F.route.query)}>${Fn.see_elsewhere}</a>`;return a`
    <p>${Bs(it(s))}</p>
    ${r.length>0&&a`<h3>${Fn.why}</h3>`}
    ${r.map(m=>a`<p>${v(m,"rationale")} <span class="zacht">${v(m,"source")}</span></p>`)}
    ${u&&a`<p>${Fn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Fn.elsewhere,{count:i,kind:lt(n)})} ${p}</p>`}
    ${l&&a`<h3>${Fn.who}</h3><${Tl} list=${l} plan=${s} />`}
  `}function Uf({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:i}){let l=oe(),c=oe();nn(()=>{let b=document.getElementById(ts(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(ts(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Ie(e),$=g(Fn.panel_note,{scenario:It(s,r)}),d=n&&g(Fn.changed.usual,{phrase:Is(n.usual)}),h=e.initiatives>0&&!s.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let y=ra(b).filter(S=>e.links.includes(S));return a`<${ru} key=${b} id=${b} scenario=${s} contributions=${y} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>F.led?history.back():D({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Fn.panel,{row:t.label,step:kt(o)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Pa(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${R&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Fn.requested} <${ut} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${Vf} cell=${e} expect=${s.expect} />`}
    </dialog>
  `}function Ds({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=ja(t),i=it(r);if(!i)return null;let l=qe(e,n,i).find(p=>p.key===o),c=l?.cells[_n(i).indexOf(s)];if(!c)return null;let u={row:l,cell:c,change:qs(e,n,i)(o,s),step:s,scenario:n,plan:i,address:t};return a`<${Uf} key=${t} ...${u} />`}var Qe,Fn,wr,Rf,Il,Wf,Df,Hf,Na,Pa,as=L(()=>{"use strict";U();tt();q();I();Tn();et();dt();Pt();ns();$t();an();Qe=k.overview.legend,Fn=k.overview;wr=({expected:t=Qe.expected,quiet:e=Qe.quiet,blank:n=!1,undecided:o=!1})=>a`
  <ul class="stalen">
    ${Qe.states.map(s=>a`
        <li><span class="staal"><${$o} bar=${[[s,1,0]]} /></span>${K(x.codes.CellState[s].label)}</li>
      `)}
    <li><span class="staal"><${$o} bar=${[[Qe.support_state,1,1]]} /></span>${Qe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Qe.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Rf=Object.entries(me).map(([t,[,e]])=>a`<span class="staal"><${_e} basis=${t} /></span>${e}`),Il=()=>a`<${z} look="stalen" items=${Rf} />`,[Wf,...Df]=Qe.sample.words,Hf=Qe.sample.bar.map(([t,e])=>[t,Number(e),0]),Na=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Qe.title}>
    <h2>${Qe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${$o} bar=${Hf} /><strong>${Wf}</strong>
      ${Df.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Qe.explain}</p>
    <${wr} undecided=${t} />
    <h3>${Qe.how}</h3>
    <${Il} />
    <p><span class="anders">${Qe.other}</span>${Qe.other_says}</p>
  </aside>
`,Pa=({by:t},e)=>ke(e).overview.changed[t]});function iu({list:t}){let e=({screen:n,label:o})=>`${t==="Basis"?`${n} `:""}${K(o)}`;return a`<${xn} pairs=${Object.values(x.codes[t]).map(n=>[e(n),n.definition])} />`}function lu({id:t=""}){let e=je.reading;return a`
    <${is} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>a`<h3>${o}</h3><${iu} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>a`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${x.plans.map(n=>a`<p>${`${ao(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Gf(){let{howto:t}=k.overview,e=Object.values(me).map(([o])=>o),n={report:R?t.reports:ro(),marks:e.join(" "),source:xs()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(o=>a`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function Jf({name:t,one:e,plan:n,open:o}){let s=i=>xo(i)?a`<${A} id=${i} />`:i,r=oe();return xe(()=>{o&&r.current.scrollIntoView({block:"center"})},[o]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${_a(t,R?n.key:"",o)}>${e.phrase}</a>: ${e.definition}
      ${o&&a`<${z} look="geteld" items=${e.things.map(s)} />`}
    </li>
  `}function Xf(){let t=o=>a`
    <${A} id=${ht(o,"initiative")} />${" → "}<${Sa} id=${ht(o,"barrier")} />
    ${`: ${v(o,"rationale")}`}<${rs} of=${o} />
  `,e=o=>a`
    <${A} id=${ht(o,"initiative")} />${`: ${Nt(o,"status")}`}<${rs} of=${o} />
  `,n=au(ln.statuses).map(e);return a`
    <${qa} of=${je.weak} id="lezing" items=${au(ln.weak).map(t)}
      intro=${g(je.weak.intro,ln.links)} />
    <${qa} of=${je.other} id="anders" items=${ln.other.map(t)} />
    ${n.length>0&&a`<${qa} of=${je.statuses} id="standen" items=${n} />`}
  `}function eh(){if(!ln.judged.length)return null;let t=e=>g(je.judged.line,{step:O(ht(e,"barrier")),kinds:yt(e,"interventionKind").map(lt).join(", "),state:Nt(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:rt(v(e,"asOf"))});return a`<${qa} of=${je.judged} id="oordelen" items=${ln.judged.map(t)} />`}function nh(){let t=je.expected.columns,e=[qt("stap",t.step,n=>ht(n,"barrier")),{key:"soort",label:t.kind,text:n=>yt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${is} of=${je.expected} id="verwacht" count=${ln.expected.length}>
      <${mt} id="verwachtingen" caption=${je.expected.caption} rows=${ln.expected} columns=${e} />
    <//>
  `}var yr,je,Kf,is,Qf,Yf,cu,ln,ql,Zf,qa,au,th,pu,uu=L(()=>{"use strict";U();tt();Ot();q();Et();I();et();dt();as();he();$t();Be();an();yr=k.method,je=k.unknown,Kf=3,is=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>a`
  <${Ws} id=${e!==void 0&&e<=Kf?"":o} close=${s}
    title=${e===void 0?t.title:g(je.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Qf=()=>D({getal:null},!0),Yf=({scenario:t})=>a`
  <${is} of=${yr.numbers} id="getallen" close=${F.route.query.getal?Qf:null}>
    ${Se(t).map(e=>a`
        ${R&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(In(t,e).named).map(([n,o])=>a`<${Jf} key=${n} ...${{name:n,one:o,plan:e}} open=${F.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,cu=({route:t})=>a`
  <${at} text=${yr.title}><p class="uitleg">${yr.intro}</p><//>
  <${Gf} />
  <div class="blok"><${Na} /></div>
  <${is} of=${yr.states} id="standen"><${iu} list="CellState" /><//>
  <${Yf} scenario=${G(t.query)} />
  <${lu} />
  <p><a href=${j("weet-niet")}>${yr.unknown}</a></p>
`,ln=x.unknown,ql=({of:t,id:e,ids:n,more:o})=>a`
  <${is} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ce} ids=${Bt(n)} more=${o} />`}
  <//>
`,Zf=t=>a`<span class="zacht"> – ${ue(t).toLowerCase()}</span>`,qa=({of:t,id:e,items:n,intro:o})=>a`
  <${is} of=${t} id=${e} count=${n.length} intro=${o}><${z} items=${n} /><//>
`,au=t=>[...t].sort((e,n)=>nt(O(ht(e,"initiative")),O(ht(n,"initiative"))));th=()=>a`
  <${is} of=${je.clashes} id="tegenspraak" count=${ln.clashes.length}>
    ${Bt(ln.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${te} of=${[t]} />
        </div>
      `)}
  <//>
`;pu=()=>a`
  <${at} text=${je.title}><p class="uitleg">${je.intro} ${Vn}</p><//>
  <${ql} of=${je.unjudged} id="ongeplaatst" ids=${ln.unjudged} more=${Zf} />
  <${Xf} />
  <${th} />
  <${eh} />
  <${ql} of=${je.nameless} id="naamloos" ids=${ln.nameless} />
  <${ql} of=${je.generic} id="verzamelnamen" ids=${ln.generic} />
  <${nh} />
  <${lu} id="lezen" />
`});function du({plans:t,here:e}){let n=o=>o.flatMap(s=>Y(s,"who").map(({from:r})=>r));return t.map((o,s)=>{let r=n(Ra(t[1-s])),i=Bt(C(n(Ra(o).filter(e))).filter(c=>!r.includes(c))),l=g(Hs.only_in,{plan:o.title,count:i.length});return a`<details><summary>${l}</summary><${Ce} ids=${i} /></details>`})}function $u({plans:t}){let e=r=>Ra(r).filter(i=>Oe(i,"Measure")),[n,o]=[...t].sort((r,i)=>e(r).length-e(i).length),s=()=>{let r=e(n).map(p=>({id:p,found:Vp(p,Ra(o))})),i=({found:p})=>p.map(({id:m,shared:$})=>`${O(m)} (${$.join(", ")})`).join("; ")||Hs.none,l=({id:p,shared:m})=>a`<${A} id=${p} /> <${xt} id=${p} /> <span class="zacht">${m.join(", ")}</span>`,c=[qt("actie",n.title,({id:p})=>p),{key:"lijkt",label:o.title,sort:!1,text:i,cell:({found:p})=>p.length?a`<${z} items=${p.map(l)} />`:Hs.none}],u={name:"lijkt-op.csv",origin:()=>Jt(null)};return a`
      <p class="zacht">${Hs.note}</p>
      <${mt} id="lijkt-op" caption=${Hs.title} rows=${r} columns=${c} file=${u} hideCaption />
    `};return a`<${br} summary=${g(Hs.summary,{plan:n.title})} inside=${s} />`}var Hs,Ra,mu=L(()=>{"use strict";U();q();I();pe();Fs();et();Qt();ns();$t();Be();an();Hs=k.compare.alike,Ra=({key:t})=>qn.filter(e=>Wt(e,t))});function oh(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function sh(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=Dl(o,s,.8);return n}function ah(t,e){return[...t.querySelectorAll(rh)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),i=m=>Number(o.getAttribute(m)||0),l=Wa(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return ih(o,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(Rl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:fu[o.tagName](i,o),...c,dash:u,opacity:p}]})}function ih(t,e,n,o,s){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=o-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=ls(" ",m,p.fontWeight)),!u.trim())return[];i=!0;let $=Wa(new DOMMatrix(e).translate(l,s));return l+=ls(u.trim(),m,p.fontWeight),[{at:$,text:u.trim(),size:m,weight:p.fontWeight,fill:p.fill}]})}function ls(t,e,n){return Wl.font=`${n} ${e}px ${Da}`,Wl.measureText(t).width}function lh(t,e,n){let{width:o,height:s}=e,r=Wa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Dl(o/2,s/2,o/2-1):_r(0,0,o,s),u=window.getComputedStyle(document.body).backgroundColor;Rl(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:oh(o,s,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:sh(o,s),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:_r(0,s/2-1,o,2),fill:p[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:_r(0,s+Number(h),o,-Number(h)),fill:d}):i.push({at:r,d:_r(+f/2,+f/2,o-+f,s-+f),fill:"none",stroke:d,wide:+f});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};for(let[d,h]of Object.entries(l?{top:c}:$)){let f=m(d);f.wide&&Rl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function ch(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${u}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:u})}ls("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Wl.measureText("x");return i.map(({on:u,text:p})=>{let m=p;for(;m&&u.left+ls(m,s,o.fontWeight)>n+1;)m=m.slice(0,-1);m!==p&&(m=`${m.slice(0,-1).trim()}…`);let $=Wa(e.translate(u.left,u.top+u.height*l/(l+c))),d=o.fontStyle==="italic"?o.fontStyle:"";return{at:$,text:m,size:s,weight:o.fontWeight,fill:o.color,slant:d}})}function hu(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return ah(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,m]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-m)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?ch(p,l,c):p instanceof Element?hu(p,l,c):[]);return s.style.transform="",[...lh(o,i,l),...u]}function Hl(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),i=hu(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*ls(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Wa,Rl,_r,Dl,fu,rh,Wl,Da,gu=L(()=>{"use strict";Wa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Rl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),_r=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,Dl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;fu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Dl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>_r(t("x"),t("y"),t("width"),t("height"))},rh=[...Object.keys(fu),"text"].join();Wl=document.createElement("canvas").getContext("2d"),Da=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Vl(t,e,n,o,s,r){let i=ip(t,u=>ls(u,e,n)<=s),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,mo,r+e+p*l],text:u,size:e,weight:String(n),fill:o})),below:r+i.length*l}}function yu({title:t,scenario:e,of:n,legend:o,note:s=""}){let{version:r,content:i}=x.meta,l=[ao(it(e?.plan)),e&&It(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let u=Hl(c);c.classList.remove("heel");let p=Math.max(u.width,uh),m=Vl(t,22,650,ph,p,mo),$=Vl(`${l}. ${Vn} ${s}`.trim(),13,400,bu,p,m.below+2),d=$.below+16,[h,f,b]=[mo,d+u.height+24,0],y=[...document.querySelectorAll(o)].map(Hl).flatMap(T=>{h>mo&&h+T.width>mo+p&&([h,f,b]=[mo,f+b+6,0]);let N=wu(T.shapes,h,f);return h+=T.width+20,b=Math.max(b,T.height),N}),S=g(xr.foot,{version:r,content:(i||"").slice(0,12)}),_=Vl(S,13,400,bu,p,f+b+16),w=[...m.shapes,...$.shapes,...wu(u.shapes,mo,d),...y,..._.shapes];return{title:`${t} ${l}. ${Vn}`,width:p+2*mo,height:_.below+mo,shapes:w}}function $h(t){let{title:e,width:n,height:o,shapes:s}=yu(t),r=(c,u,p,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",u));for(let[d,h]of Object.entries(p))h!==void 0&&h!==""&&$.setAttribute(d,String(h));return $.textContent=m,$},i={width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Da,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:y,opacity:S}of s){let[_,w,T,N,B,H]=c,E=_===1&&!w&&!T&&N===1?`translate(${B} ${H})`:`matrix(${c.join(" ")})`;u===void 0?r(l,"path",{d:p,transform:E,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":h},opacity:S===1?void 0:S}):r(l,"text",{transform:E,...{"font-size":f,"font-weight":b,"font-style":y},fill:m},u)}yn(Oa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function mh(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=yu(t),s=document.createElement("canvas"),r=Math.min(dh,ku/e,ku/n);s.width=e*r,s.height=n*r;let i=s.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:y="",opacity:S=1}of o){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=m,i.font=`${y} ${b} ${f}px ${Da}`,u!==void 0&&i.fillText(u,0,0);let _=new Path2D(p);m!=="none"&&i.fill(_),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(_)),i.restore()}let l=Oa(`${t.name}.png`);s.toBlob(c=>c?yn(l,c,"image/png"):zt(g(xr.too_large,{name:l})),"image/png")}var xr,ph,bu,mo,uh,dh,ku,wu,Ye,Ao=L(()=>{"use strict";Me();U();q();I();dt();Qt();gu();xr=k.shared.export,[ph,bu]=["#16212B","#46525D"],[mo,uh,dh,ku]=[28,720,2,12e3],wu=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));Ye=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>$h(t)}>${xr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>mh(t)}>${xr.png}</button>
  </span>
  <span class="breder zacht">${xr.wider}</span>
`});function _u({rows:t,unit:e,end:n}){let o=n?ee.right:ee.left-ee.box,s=n?ee.right+ee.box+12:ee.left-ee.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ee.top+l*e,u=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${o} y=${c} width=${ee.box} height=${u} />
        <text x=${s} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Eo(r)}
        </text>
      </g>
    `})}function fh({band:t,unit:e}){let n=t.count*e,o=ee.top+t.y1*e+n/2,s=ee.top+t.y2*e+n/2,r=(ee.left+ee.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ee.left} ${o} C${r} ${o} ${r} ${s} ${ee.right} ${s}`}
      stroke-width=${Math.max(n,1)}><title>${xu(t)}</title></path>
  `}function hh({flow:t}){let e=Math.max(...t.bands.map(s=>s.count)),n=({to:s,count:r})=>a`
    <i aria-hidden="true" class=${`b-${s}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Eo(s)}
  `,o=s=>t.bands.filter(r=>r.from===s);return a`<div class="standlijst">
    ${t.left.map(({state:s,count:r})=>a`
        <section><h3>${r} ${Eo(s)}</h3><${z} items=${o(s).map(n)} /></section>
      `)}
    <p class="zacht">${cs.listed}</p>
  </div>`}function vu({flow:t,one:e,other:n,counted:o}){if(X())return a`<${hh} flow=${t} />`;let s=ee.height/t.height,r=t.bands.map(xu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${cs.title}>
      <svg viewBox=${`0 0 ${ee.width} ${ee.height+ee.top+14}`} role="img"
        aria-label=${g(cs.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ee.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ee.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${fh} key=${`${i.from}|${i.to}`} band=${i} unit=${s} />`)}
        <${_u} rows=${t.left} unit=${s} />
        <${_u} rows=${t.right} unit=${s} end />
      </svg>
      <figcaption>${cs.caption}</figcaption>
      <p class="acties"><${Ye} name="overgang" title=${`${cs.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var cs,ee,Eo,xu,Su=L(()=>{"use strict";U();Ot();q();I();et();Ao();cs=k.compare.flow,ee={width:960,height:430,top:40,left:230,right:640,box:16},Eo=t=>t?K(Z("CellState",t)):cs.fresh,xu=({count:t,from:e,to:n})=>M(cs.band,t,{from:Eo(e),to:Eo(n)})});function kh(t){let e=Jn[Jn.length-1],n=x.plans.map(c=>Jn.findLast(u=>u.plan===c)||e),[o,s]=R?n:[Jn[0],e],r=Jn.slice(0,-1).find(c=>c.key===t.van)||o,i=Jn.slice(Jn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function wh({change:t,side:{plan:e,date:n,label:o},at:s}){let r=vr(t)?null:Kn(t.kind,[t.barrier,t.other_barrier][s],e.key),i=j("overzicht",{cel:r,plan:r?null:e.key,stand:n===ve?null:n}),l=c=>a` <${xt} ...${{id:c,date:n}} /> <${Nl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${o}</strong></a>: ${t.states[s]}</p>
      <${Ce} ids=${Bt(t.work[s])} more=${l} />
    </div>
  `}function yh({rows:t}){let e=([,,s,r])=>a`${r} <a href=${Ue(s)}>${J.see}<span class="sr"> ${O(s)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([s,r])=>[s,r]))),o=s=>s.folds?a`<${os} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`;return a`
    <${P} title=${g(J.stated,{count:t.length})} note=${J.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Rs("uitspraken",t,{of:([s])=>s,titles:n}).map(s=>a`${o(s)}<${z} look=${ss(s)} items=${s.rows.map(e)} />`)}
    <//>
  `}function _h({found:t,one:e,other:n,mode:o,counted:s}){let r={of:w=>vr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",J.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(J.whose).map(([w,T])=>[w,g(T,l)])},u=w=>w.map(T=>O(ze(T)||T)).join(", "),p=w=>K(lt(w.kind)),m=w=>C([w.barrier,w.other_barrier].map(kt)).join(" / "),$=w=>p(w)+(o==="plans"&&!vr(w)?` (${m(w)})`:""),d=[{key:"stap",label:J.columns.step,text:m},{key:"soort",label:J.columns.kind,text:p},{key:"een",label:e.label,text:w=>K(w.states[0])},{key:"ander",label:n.label,text:w=>K(w.states[1])},{key:"weg",label:g(J.left[o],l),sort:!1,text:w=>u(w.left)},{key:"erbij",label:g(J.joined[o],l),sort:!1,text:w=>u(w.joined)}],h=i.flatMap(({label:w,date:T},N)=>{let B=H=>`${O(H)} (${ye(H,T)})`;return[{key:"wie",label:g(J.who,{label:w}),text:H=>u(H.who[N])},{key:"wat",label:g(J.work,{label:w}),text:({work:H})=>Bt(H[N]).map(B).join("; ")}]}),f=w=>a`
    ${w.sentence}
    <${Gn} title=${[J.see_both,a`<span class="sr"> ${lt(w.kind)}, ${m(w)}</span>`]}>
      <div class="standen">${i.map((T,N)=>a`<${wh} ...${{change:w,side:T,at:N}} />`)}</div>
    <//>
  `,b=w=>a`
    <${os} part=${w} level=${3} names=${w.rows.map($)}
      count=${w.rows.some(vr)?"":M(J.differ,w.rows.length)} />
  `,y=()=>Mn([...d,...h],t.changes,()=>Jt(null,"",s)),S=a`
    <${Gn} title=${J.as_table}>
      <${mt} id="vakken" caption=${J.table} rows=${t.changes} columns=${d} />
    <//>
  `,_=a`<div class="acties"><${fe} name="vergelijk-vakken.csv" rows=${y} /></div>`;return a`
    ${t.changes.length?_:a`<p>${k.shared.none}</p>`}
    ${Rs("verschillen",t.changes,o==="plans"?c:r).map(w=>a`
        ${w.folds&&b(w)}
        ${J.elsewhere[w.key]&&a`<p class="zacht">${g(J.elsewhere[w.key],l)}</p>`}
        <${z} look=${ss(w)} items=${w.rows.map(f)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&S}
  `}function xh({actions:t,flow:e,one:n,other:o,counted:s,heads:r}){let i=t.moved.length+t.stayed.length,l=p=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===p)?.count||J.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Eo(p)},...e.right.map(({state:p})=>({key:p,label:Eo(p),sort:!1,text:l(p)}))],u=g(J.counts_table,{before:n.label,after:o.label});return a`
    <${P} title=${J.counted}>
      <p class="zacht">${g(J.counts,{both:i,fresh:t.fresh.length})}</p>
      <${vu} flow=${e} one=${n} other=${o} counted=${s} />
      ${r.length>0&&a`<p>${M(J.heads,r.length,{names:ft(r.map(se))})}</p>`}
      <${Gn} title=${J.flow.table}>
        <${mt} id="overgang" caption=${u} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function vh(t,e,n){let{notes:o,changes:s,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:o,statements:r.filter(([,,c])=>n(c)),changes:s.filter(({barrier:c,other_barrier:u})=>!e||[c,u].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Sh({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":ye($,e.date),c=$=>i.has($)?a`<span class="zacht">${J.not_yet}</span>`:a`<${xt} id=${$} date=${e.date} />`,u=[qt("actie",J.action,$=>$),{key:"wat",label:J.what,text:ue},{key:"plan",label:e.label,text:l,cell:c},vn("nu",n.label,$=>$,n.date)],p=()=>Mn(u,r,()=>Jt(null,e.plan.key,s)),m=()=>D({alles:o?"nee":"ja"});return a`
    <${P} look=${null} title=${g(o?J.all:J.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${m}>${J.show_all}</button>
        <${fe} name="vergelijk.csv" rows=${p} />
      </div>
      <${mt} id="vergelijk" caption=${J.actions_table} rows=${r} columns=${u} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Cu({route:t}){if(Jn.length<2)return a`<${at} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:n,after:o}=kh(t.query),s=G(t.query),r=vl(s),i=`${s.stated?"stated":"all"}${s.strict?"|strict":""}`,l=x.comparisons[`${e.key}|${n.key}|${i}`],c=$n.some(H=>H.notation===t.query.stap)?t.query.stap:"",u=l.actions&&hn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=H=>(!c||Wn(H).includes(c))&&(!u||x.works[H]?.chapters?.includes(u)),m=vh(l,c,p),{actions:$}=m,d=[e.plan,n.plan],h=m.changes.filter(H=>!vr(H)),f=h.filter(({whose:H})=>!H.endsWith("-open")).length,b=c&&u?null:$?.flows[c||u],y=(t.query.alles||u&&"ja")==="ja",S=qn.filter(H=>Wt(H,e.plan.key)&&x.works[H]?.container&&p(H)),_=$?"dates":"plans",w=g(J.intro[_],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),T=a`
    <${kn} label=${J.first} name="van" chosen=${e.key} options=${Ou(Jn.slice(0,-1))} />
    <${kn} label=${J.second} name="met" chosen=${n.key} options=${Ou(o)} />
  `,N=a`
    <${P} title=${g(f<h.length?J.cells_open:J.cells,{sure:f,open:h.length-f})}>
      <${_h} ...${{found:m,one:e,other:n,mode:_,counted:r}} />
    <//>
  `,B=a`
    <${P} title=${J.alike.title}><${$u} plans=${d} /><//>
    <${P} title=${J.alike.partners} note=${J.alike.partners_note}><${du} ...${{plans:d,here:p}} /><//>
  `;return a`
    <${at} text=${J.heading[_]} title=${J.title}><p class="uitleg">${w} ${Vn}</p><//>
    <${wn}>
      <${Cl} />
      <div class="velden">
        ${Jn.length>2&&T}
        <${kn} label=${J.columns.step} name="stap" options=${gn} />
        ${$&&a`<${kn} label=${gh} name="hoofdstuk" options=${bh} />`}
      </div>
    <//>
    ${$&&b&&a`<${xh} ...${{actions:$,flow:b,one:e,other:n,counted:r,heads:S}} />`}
    ${$&&a`<${yh} rows=${m.statements} />`}
    ${!u&&N}
    ${$?a`<${Sh} ...${{actions:$,one:e,other:n,counted:r,all:y}} />`:B}
    <${be} text=${M(J.shown,f)} />
  `}var J,gh,bh,Jn,vr,Ou,ju=L(()=>{"use strict";U();tt();Ot();q();Et();I();Tn();et();dt();Pt();mu();Je();Qt();he();$t();Su();Be();an();J=k.compare,gh=k.measures.fields.chapter,bh=hn.map(t=>[t,O(t)]),Jn=x.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?g(J.side,{plan:t.title,label:n}):K(n)}))),vr=({whose:t})=>t==="apart",Ou=t=>t.map(e=>[e.key,e.label])});function Ch({row:t,cell:e,change:n,step:o,plan:s}){let r=Ia(e,n,s);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Kn(t.key,o,s.key);return a`
    <td>
      <button type="button" class="vakje" id=${ts(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>D({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:kt(o)})}${r}</span>
        <${Lu} cell=${e} />
      </button>
    </td>
  `}function Mu({as:t,rows:e,column:{undecided:n}}){let{title:o,text:s}=n?ge.undecided:ge.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${o}</strong> ${s}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Lh({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ge.caption,{scenario:It(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ge.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${jh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ht(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Ch} row=${l} cell=${l.cells[p]} change=${s(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${Mu} as="td" rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Fh({plan:t,scenario:e,reach:n}){let o=qe("partner",e,t),s=qs("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${lo} plan=${t} /><p>${ge.nothing_yet}</p>`:n.partners?a`
    ${R&&a`<h2>${t.title}</h2>`}
    <${lo} plan=${t} />
    <p>${In(e,t).phrase.reach}
      ${" "}<a href=${j("methode",{getal:"organisaties-in-de-tekst"})}>${ge.in_text}</a>. ${ge.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Lh} ...${{plan:t,reach:n,scenario:e,rows:o,changes:s}} />
        <p class="acties">
          <${Ye} name=${`dekking-${t.key}`} title=${ge.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Th} plan=${t} reach=${n} rows=${o} changes=${s} />
        <div class="hoofdstuk"><h2>${ge.alike.title}</h2><p>${ge.alike.note}</p></div>
        <${z} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${zh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ge.nothing}</p>`}function Tu({route:t}){let e=G(t.query),{reach:n}=Q(e),{cel:o}=t.query;return a`
    <div class="werkkop">
      <${at} text=${ge.heading} title=${ge.title} />
      <p class="zacht">${It(e)}</p>
      <${Qo} />
    </div>
    ${Se(e).map(s=>a`
        <${Fh} key=${s.key} ...${{plan:s,scenario:e}} reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&a`<${Ds} address=${o} by="partner" scenario=${e} />`}
    <${be} text=${o?"":g(ge.shown,{scenario:It(e)})} />
  `}var ge,Oh,Lu,Ul,jh,Mh,Th,zh,zu=L(()=>{"use strict";U();tt();Ot();q();Et();I();Tn();dt();Pt();as();Je();Ao();$t();ge=k.coverage,Oh=5,Lu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${_e} basis=${t.most_basis} />
    <${$o} bar=${t.bar} most=${Oh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Ul=t=>!t.acting&&!t.undecided,jh=({step:t,place:e,column:n,all:o})=>a`
  <th scope="col" class="station">
    <span class=${Ul(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ue(t.id)}>${t.label}</a>
    <span class=${Ul(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`;Mh=({row:t,cell:e,change:n,step:o,plan:s})=>a`
  <span class=${Ht(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${j("dekking",{...F.route.query,cel:Kn(t.key,o,s.key)})}>
    <span class="sr">${t.label}: ${Ie(e).word}${n&&`, ${Pa(n,s)}`}</span>
    <${Lu} cell=${e} />
  </a>
`,Th=({plan:t,reach:e,rows:n,changes:o})=>a`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Mh} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return a`
        <section key=${s.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${Ul(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ge.step,{step:kt(s.step),phrase:s.phrase})}
          <//>
          ${i.length>0&&a`<${z} items=${i} />`}
          ${!s.acting&&a`<${Mu} as="p" column=${s} />`}
        </section>
      `})}
  </div>
`,zh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${R?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${ge.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ge.about}</p>
    <${wr} expected=${ge.expected} quiet=${ge.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Il} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Va(t,e){let n=Ha(e).map(s=>({row:s,ends:[...s.from,...s.to]})),o=s=>n.flatMap(({row:r,ends:i})=>i.includes(s)&&(s===t||!i.includes(t))?r:[]);return[t,...jt(t,"standsFor")].map(s=>({end:s,rows:o(s)})).filter(({rows:s})=>s.length)}function Bu(t,e){let{columns:n=[]}=Q(t).reach.find(c=>c.plan===e.key)||{},o=qe("kind",t,e),s=qe("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap((m,$)=>p[$]?[$]:[]),basis:m=>p[m]?.most_basis||""})).sort((c,u)=>js(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:o.filter(p=>p.cells[u]?.unmet),own:s.filter(({at:p})=>p.length===1&&p[0]===u),all:s.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=s.filter(({at:c})=>c.length>1).sort((c,u)=>nt(i(c),i(u)));return{stops:r,several:l}}var Ha,Fu,Kl,ps=L(()=>{"use strict";q();Et();I();Go();pe();Tn();et();Ha=({date:t,plan:e})=>Uo("InformationFlow").filter(n=>Vo(n,t)&&Wt(n,e)).map(n=>{let o=jt(n,"between"),s=r=>[...jt(n,r),...o].sort(js);return{id:n,state:v(n,"flowState"),from:s("from"),to:s("to"),between:o}}).sort((n,o)=>nt(v(n.id,"content"),v(o.id,"content")));Fu=([t,e],n)=>Ha(n).flatMap(({id:o,from:s,to:r})=>s.includes(t)&&r.includes(e)||s.includes(e)&&r.includes(t)?o:[]),Kl=(t,e,n)=>Object.keys(x.codes[t]||{}).filter(o=>n.includes(o)).sort((o,s)=>+(s===e)-+(o===e))});function Nh(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(_=>s.get(_)).filter(_=>_!==void 0),[c,u]=l.sort((_,w)=>_.left-w.left);if(!c||!u)return{tie:i,d:"",x:0,y:0};let[p,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[u.left-n.left,(u.top+u.bottom)/2-n.top],h=(p+$)/2,f=`M${p} ${m}C${h} ${m} ${h} ${d} ${$} ${d}`,b=Eh.map(_=>{let[w,T,N,B]=[(1-_)**3,3*_*(1-_)**2,3*_*_*(1-_),_**3];return{tie:i,d:f,x:w*p+(T+N)*h+B*$,y:(w+T)*m+(N+B)*d}}),S=b.find(_=>r.every(w=>Math.max(Math.abs(w.x-_.x),Math.abs(w.y-_.y))>Ah))||b[0];return i.number!==void 0&&r.push(S),S})}function Ph(t,e,n,o){let s=n.findIndex(c=>c.some(u=>u.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Vs({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:i}){let l=oe(),[c,u]=W([]);nn(()=>{let f=()=>u(Nh(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let p=e.flat(),m=p.some(f=>f.id===o)?o:p[0]?.id,$=({from:f,to:b})=>f===o||b===o,d=new Set(n.filter($).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${s} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Bh.includes(f.key))return i(f.key,b);let y=Ph(f.key,b,e,n);f.preventDefault(),y&&l.current.querySelector(`[data-vak="${CSS.escape(y)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f,tie:b})=>a`<path d=${f} class=${`${b.look}${$(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(y=>a`
                  <li key=${y.id}>
                    <button type="button" data-vak=${y.id} tabindex=${y.id===m?0:-1}
                      class=${`doos ${y.look}${d.has(y.id)?" buur":""}`}
                      aria-pressed=${String(y.id===o)} onClick=${()=>r(y.id)}>
                      ${y.text}${y.more}
                      ${!!y.badge&&a`<span class="erbij">+${y.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:f},x:b,y})=>f!==void 0&&a`<span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${y}px`}}>${f}</span>`)}
    </div>
  `}var Bh,Ah,Eh,Ua=L(()=>{"use strict";U();Bh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Ah=28,Eh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Us({label:t,id:e,thing:n,pick:o,among:s=xo}){let[r,i]=W(!1),l=()=>Bt([...sn.keys()].filter(f=>Gt(f)&&s(f))),c=Ee(()=>r?l():[],[r]),[u,p]=W(null),m=f=>{let b=Kt(f.trim()),y=w=>[O(w),se(w),...yt(w,"altLabel")].map(Kt),S=w=>to(w)?y(w):y(w).slice(0,2),_=c.find(w=>O(w)===f)||c.find(w=>S(w).includes(b));return _?[_]:c.filter(w=>b&&y(w).some(T=>T.includes(b)))};xe(()=>p(null),[n]);let{route:$}=F,d=f=>{if(F.route!==$)return;let[b,...y]=m(f.target.value);p(b&&!y.length?null:f.target.value),b&&!y.length&&o(b)},h=u?m(u).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${u??(xo(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${u&&a`<small role="status">${h?g(Au.meant,{names:h}):Au.unknown_thing}</small>`}
    </label>
  `}var Au,Ka=L(()=>{"use strict";U();tt();q();I();et();an();Au=k.explore});function Ih(t){let e=Pu(Ls(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(gt.only,{names:Nu(e)})}`;return a`<p role="status"><strong>${gt.none}</strong>${n}</p>`}function qh({from:t,to:e,scenario:n}){let o=xp([t,e],n).map(i=>i.label),s=vp([t,e],n),r=Fu([t,e],n);return a`
    ${o.length>0&&a`<p>${g(gt.shared,{steps:ft(o)})}</p>`}
    ${r.length>0&&a`<p>${gt.flows} <${ut} ids=${r} />.</p>`}
    ${s.length>0&&a`<p>${gt.bodies} <${ut} ids=${s} />.</p>`}
  `}function Gl({of:t,scenario:{date:e,plan:n}}){let[o,s]=t.map(u=>Dt(u,"chapterLead",e)),r=o.filter(u=>(s||o).includes(u)&&Wt(u,n)),[i,l]=s?gt.headed:gt.heads,c=(s?[o,s]:[]).map((u,p)=>{let $=u.filter(h=>!r.includes(h)&&Wt(h,n)).flatMap(h=>Dt(h,"inChapter")).filter(h=>Rn(h).includes(t[1-p])&&!Rn(h).includes(t[p])),d={who:O(t[p]),other:O(t[1-p])};return $.length>0&&a`<p>${g(gt.within,d)} <${ut} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${ut} ids=${r} />. ${l}</p>`}${c}`}function Rh({from:t,to:e,scenario:n,collective:o}){let s=Ee(()=>ca(t,e,n,o),[t,e,o,n]),r=s.length>lr?g(gt.longer.first,{count:lr}):M(gt.longer.all,s.length),i=s.slice(0,lr).map(l=>a`<${ut} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${z} as="ol" look="wegen" id="langere" items=${i} />`}function Iu(t){let[{to:e}]=t,n=({phrase:s,of:[r]})=>`${s}. ${v(r,"rationale")||v(r,"summary")}`,o=s=>t.filter(({from:r})=>r===s).map((r,i)=>i?K(n(r)):n(r));return a`
    <${A} id=${e} />${R&&` (${Ct(e)?.title})`} <${xt} id=${e} />
    ${C(t.map(({from:s})=>s)).map(s=>a`<p><${A} id=${s} />: ${o(s).join(" ")}</p>`)}
    <${te} of=${t.flatMap(s=>s.of)} />
  `}function Wh({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Pu(t,e),i=Ee(()=>{let f=y=>[de(y)?"wat":"wie",r.includes(y)&&"verzamel",(y===n||y===o)&&"begin"].filter(Boolean).join(" "),b=y=>y.some(S=>r.includes(S))?"l-punt":"l-heel";return{columns:t.layers.map(y=>y.map(S=>({id:S,text:O(S),look:f(S)}))),ties:t.lines.map(({from:y,to:S},_)=>({from:y,to:S,number:_+1,look:b([y,S])}))}},[t]),l=t.layers.map(f=>de(f[0])),c=r.length?Ls(n,o,s):t,u=c?.length===t.length?c.count:0,p=Nu(r),m=M(gt.works,l.filter(Boolean).length),$={from:O(n),to:O(o),count:t.lines.length},d=f=>D({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Vs} heads=${l.map(f=>f?gt.columns.what:gt.columns.who)} ...${i} chosen=""
          label=${g(gt.picture,$)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${Ye} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${u>0&&a`<strong>${M(gt.counted,u,{works:m})}</strong> `}
      ${p&&`${M(gt.through,t.count-u,{names:p,works:m})} ${gt.dotted} `}${gt.says}
    </p>
    ${!X()&&h}
    <h2>${gt.sentences}</h2>
    <${z} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Iu(f))} />
  `}function qu({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(h=>Eu(h)?h:""),[s,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:o,scenario:e},l=n&&o&&n!==o,c=l?_p(n,o,e):[],u=c.length>0,p=[n,o,s,e.key,e.plan],m=Ee(()=>l?Ls(n,o,e,s):null,p),$=(h,f,b)=>a`
    <${Us} label=${f} id=${h} thing=${b} among=${Eu}
      pick=${y=>D({[h]:y})} />
  `,d=(h,f,b)=>a`
    <label class="vink">
      <input type="checkbox" id=${h} checked=${f} onChange=${()=>D({[h]:f?null:"ja"})} />
      ${` ${b}`}
    </label>
  `;return a`
    <section aria-label=${gt.heading}>
      <h2>${gt.heading}</h2>
      <div class="velden">
        ${$("van",gt.from,n)} ${$("naar",gt.to,o)}
        ${d("verzamel",s,gt.collective)}
        ${l&&a`<button type="button" onClick=${()=>D({van:o,naar:n})}>${gt.swap}</button>`}
        ${l&&m&&d("langer",r,gt.longer.show)}
      </div>
      <p><a href=${j("verken",{uit:n,kies:n})}>${gt.back}</a></p>
      ${!(n&&o)&&a`<p>${gt.choose}</p>`} ${n&&n===o&&a`<p>${gt.same}</p>`}
      ${l&&a`<${Gl} of=${[n,o]} scenario=${e} />`}
      ${l&&(m?a`<${Wh} ...${i} found=${m} />`:a`<${Ih} ...${i} />`)}
      ${u&&a`<h3>${gt.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${gt.expecting}</p>`}
      ${u&&a`<${z} look="wegen" items=${c.map(Iu)} />`}
      ${l&&a`<${qh} ...${i} />`}
      ${l&&m&&r&&a`<${Rh} ...${i} collective=${s} />`}
    </section>
  `}var gt,Eu,Nu,Pu,Ru=L(()=>{"use strict";U();tt();Ot();q();I();Go();ps();pe();et();Pt();Ua();Ao();$t();Ka();gt=k.explore.path,Eu=t=>Gt(t)&&(to(t)||de(t)),Nu=t=>ft(t.map(O)),Pu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>Ht(o)&&o!==e&&o!==n)});function Uu(t,{shown:e,opened:n,scenario:o,fixed:s}){let{weg:r}=F.route.query,i=l=>{location.hash=j("verken",l)};return{f:()=>s?i({uit:t,kies:t}):D({uit:t,kies:t,weg:null}),"+":()=>!s&&la(t,e,o)&&D({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!s&&D({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!s||D({weg:[...Ga(r),t].join(","),kies:null}),p:()=>s?i({van:t}):D({van:t}),Escape:()=>D({kies:null})}}function Hh({id:t,...e}){let{shown:n,opened:o,scenario:s,fixed:r}=e,i=Uu(t,e),l=la(t,n,s),c=(u,p)=>a`<button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ue(t)}>${bt.actions.page}</a>
      ${o.join()!==t&&c("f",bt.actions.only)}
      ${l>0&&!r&&!o.includes(t)&&c("+",M(bt.open,l))}
      ${o.includes(t)&&!r&&o.length>1&&c("-",bt.actions.fold)}
      ${(r||!o.includes(t))&&c("h",bt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",bt.actions.path)}
    </p>
  `}function Ku(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${bt.panel.label}><p class="zacht">${bt.panel.none}</p></section>`;let o=e.roles.filter(c=>c.from===n||c.to===n),s=e.ties.filter(c=>c.work===n||c.step===n),r=de(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Zo} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:u,of:p,basis:m})=>{let $=n===c?u:c,d=v(p,"rationale");return a`
      ${$===Oo?bt.no_step:a`<${A} id=${$} />`}${" "}<${_e} basis=${m} />
      ${d&&a`<span class="zacht"> ${bt.panel.reason} ${d}</span>`}
      ${p!==c&&a`<${Zo} of=${p} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${bt.panel.label}>
      <h2>${fo(n)}</h2>
      ${de(n)&&a`<p>${ye(n,t.scenario.date)}</p>`}
      ${Ht(n)&&a`<p class="zacht">${bt.panel.collective}</p>`}
      ${n!==Oo&&a`<${Hh} id=${n} ...${t} />`}
      ${o.length>0&&a`<h3>${r==="from"?bt.panel.who:bt.panel.what}</h3>`}
      <${z} look="buren" items=${o.map(i)} />
      ${s.length>0&&a`<h3>${n===s[0].work?bt.panel.step:bt.panel.what}</h3>`}
      <${z} look="buren" items=${s.map(l)} />
    </section>
  `}function Gu({shown:t,opened:e,chosen:n,scenario:o,fixed:s,title:r}){let i=Ee(()=>{let p=d=>`wie${Ht(d)?" verzamel":""}`,m=d=>!s&&e.includes(d)?" begin":"",$=d=>s||e.includes(d)?0:la(d,t,o);return{columns:[t.who.map(d=>({id:d,text:fo(d),look:p(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:fo(d),look:`wat${m(d)}`,more:[Hu(vo(d,o.date)),a` <small>${Nt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:fo(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:Wu(f,h)}))]}},[t]),l=p=>D({kies:p===n?null:p}),c=(p,m)=>m!==Oo&&Uu(m,{shown:t,opened:e,chosen:n,scenario:o,fixed:s})[p]?.(),u=g(bt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Vs} heads=${bt.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${s&&Du("r-beoogd-ondertekenaar",bt.intended)}
      <li class="zacht">${bt.to_step}</li>
      ${Object.entries(me).map(([p,[,m]])=>Du(Wu(p),m))}
      ${Object.entries(x.codes.CellState).filter(([p])=>t.what.some(m=>vo(m,o.date)===p)).map(([p,{label:m}])=>a`<li>${Hu(p)}${K(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${bt.keys}</p>
  `}function Ju({shown:t,chosen:e,scenario:n,fixed:o}){let s=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!s.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Co(d,n,o).length?bt.list.away:jn(d),c=[{key:"wie",label:bt.list.who,text:({who:d,work:h})=>d?fo(d):l(h),cell:({who:d,work:h})=>d?a`<${A} id=${d} /><${To} id=${d} />`:l(h)},{key:"rol",label:bt.list.role,text:d=>d.role},qt("wat",bt.list.what,d=>d.work),{key:"stap",label:bt.list.step,text:d=>i(d.work).map(fo).join(", ")},vn("stand",bt.list.status,d=>d.work,n.date),uo(bt.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${M(bt.list.caption,r.length)}${o?"":`. ${bt.list.only}`}`;return a`<${mt} id="verkenlijst" ...${{caption:p,rows:r,columns:c,about:u,file:{name:"verken.csv",origin:d=>Jt(n,Ct(d.work)?.key)}}} />`}var bt,Ga,Dh,Vu,fo,Vh,Wu,Du,Hu,Qu=L(()=>{"use strict";U();tt();q();I();Go();et();dt();Pt();Ua();Qt();$t();Be();bt=k.explore,Ga=t=>(t||"").split(",").filter(Gt),Dh=t=>hn.find(e=>[v(e,"identifier"),e].includes(t)),Vu=({uit:t,stap:e,partner:n,hoofdstuk:o})=>Ga(t||sa(e)?.id||ze(n)||Dh(o)),fo=t=>t===Oo?bt.no_step:O(t);Vh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Wu=(t,e)=>e===Oo?"l-geen":Vh[me[t]?.[0]]||"l-heel",Du=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Hu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Zu({rows:t,chosen:e,state:n}){let o=Ee(()=>{let i=p=>p.length?p:[""],l=p=>C(t.flatMap(m=>i(m[p]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${p} ${m}`,text:m?O(m):Re.unnamed,look:`wie${m&&!Ht(m)?"":" verzamel"}`})),c=t.flatMap(p=>{let m=p.between.length?"l-punt":"l-heel";return[...i(p.from).map($=>({from:`from ${$}`,to:p.id,look:m})),...i(p.to).map($=>({from:p.id,to:`to ${$}`,look:m}))]}),u=t.map(p=>({id:p.id,text:Jl(p.id),look:"wat",more:Uh(p)}));return{columns:[l("from"),u,l("to")],ties:c}},[t.map(i=>i.id).join()]),s=i=>D({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Re.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Vs} heads=${Re.columns} ...${o} chosen=${e} label=${g(Re.picture,{state:n})} choose=${s}
          press=${i=>i==="Escape"&&D({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Xu({rows:t,chosen:e}){let[n,o]=e.split(" "),s=n==="from"||n==="to"?n:null,r=t.filter(c=>s?c[s].includes(o)||!o&&!c[s].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Gh} row=${c} />: <${A} id=${c.id} text=${Jl(c.id)} />
    ${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
    <${Zo} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${z} look="buren" items=${i.map(l)} />
    </section>
  `}function Qa({rows:t,scenario:e,state:n}){let o=[Yu("from",Re.list.from),Yu("to",Re.list.to),qt("inhoud",Re.list.what,s=>s.id,Jl),{key:"staat",label:Re.list.state,text:s=>Nt(s.id,"flowState")},{key:"sindsdien",label:Re.list.since,text:s=>Nt(s.id,"followUp")},uo(k.explore.list.where,s=>[s.id])];return a`
    <${mt} id="stromenlijst" caption=${g(Re.caption,{state:n})} rows=${t} columns=${o}
      file=${{name:"informatiestromen.csv",origin:()=>Jt(e)}} />
  `}var Re,Jl,Uh,Kh,Ja,Gh,Yu,Ql=L(()=>{"use strict";U();tt();q();I();ps();et();Pt();Ua();Qt();$t();Be();Re=k.explore.flows,Jl=t=>`${v(t,"content")}${ht(t,"between")&&` (${Re.among})`}`,Uh=({id:t})=>v(t,"followUp")&&a` <small>${g(Re.since,{phrase:Nt(t,"followUp")})}</small>`,Kh=t=>t.map(e=>O(e)).join(", ")||Re.unnamed,Ja=({ids:t})=>t.length?a`<${ut} ids=${t} />`:a`<span class="zacht">${Re.unnamed}</span>`,Gh=({row:t})=>t.between.length?a`${Re.between} <${Ja} ids=${t.from} />`:a`<${Ja} ids=${t.from} /> → <${Ja} ids=${t.to} />`;Yu=(t,e)=>({key:t,label:e,text:n=>Kh(n[t]),cell:n=>a`<${Ja} ids=${n[t]} />`})});function Ya({of:t,at:e}){let n=t.map(o=>a`<${_e} basis=${o.basis(e)} /><${nd} one=${o} />`);return a`<${z} look="wiehier" items=${n} />`}function Qh({text:t,children:e}){let[n,o]=W(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>o(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Yh({of:t,at:e}){if(t.length<=Jh)return a`<${Ya} of=${t} at=${e} />`;let n=r=>Nt(r.id,"organisationKind"),o=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),s=o.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${s.map(r=>a`<${Qh} text=${`${n(r[0])} (${r.length})`}><${Ya} of=${r} at=${e} /><//>`)}
    <${Ya} of=${o.filter(r=>r.length===1).flat()} at=${e} />
  `}function td({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let o=r=>Bo({column:r,barrier:t.notation},n.key),s=e.map(({key:r,label:i})=>a`<a href=${o(r)}>${i}</a>`);return a`
    ${X()&&a`<p class="bij niemand">${Qn.silent}:</p>`}
    <${z} look="stilte" label=${Qn.silent} items=${s} />
  `}function ed({stop:{step:t,reached:e},place:n}){let o=e&&!e.acting&&!e.undecided,s=e?.undecided&&!e.acting?Qn.undecided:o?Qn.no_partner:e?.phrase;return a`
    <h2 class=${o?"haltenaam leeg":"haltenaam"}>
      <a href=${j("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${o?"bij niemand":"bij"}>${s}</p>
  `}function od({plan:t,scenario:e}){let{stops:n,several:o}=Bu(e,t),s=`route-${t.key}`,r=(u,p)=>a`<${Ya} of=${u.all} at=${p} />`;if(X())return a`
      <div class="haltelijst" id=${s}>
        ${n.map((u,p)=>a`
            <section>
              <${ed} stop=${u} place=${p+1} />
              <${td} stop=${u} plan=${t} />
              ${u.all.length>0&&a`<details><summary>${Qn.open}</summary>${r(u,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((u,p)=>o.findLastIndex(m=>m.at.includes(p))),l=(u,p=u+1)=>({gridColumn:`${u+1} / ${p+1}`}),c=(u,p)=>a`
    ${i.map((m,$)=>p<=m&&a`<i class="spoorlijn" style=${l($)}></i>`)}
    <i class="dwarslijn" style=${l(u.at[0],u.at[u.at.length-1])}></i>
    <span style=${l(u.at[0],u.at[1])}><${nd} one=${u} /></span>
    ${u.at.map(m=>a`<b style=${l(m)}><${_e} basis=${u.basis(m)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${s} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((u,p)=>a`
              <div class="boven-halte" style=${l(p)}><${td} stop=${u} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${ed} stop=${u} place=${p+1} /></div>
              <div class=${u.all.length?"onder-halte":""} style=${l(p)}>
                <${Yh} of=${u.own} at=${p} />
              </div>
            `)}
        </div>
        <${z} look="bij-meer" label=${Qn.several} items=${o.map(c)} />
      </div>
      <ul class="lijnen" id=${`${s}-legenda`}>
        ${Object.entries(me).map(([u,[,p]])=>a`<li><${_e} basis=${u} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Qn.silent}</li>
        <li><em>${Qn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ye} name=${s} title=${Qn.title} scenario=${{...e,plan:t.key}} of=${`[id="${s}"]`}
          legend=${`[id="${s}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Qn.says,{silence:k.shared.silence})}</p>
  `}var Qn,Jh,nd,sd=L(()=>{"use strict";U();tt();Ot();q();I();ps();Tn();et();dt();Pt();Ao();$t();Qn=k.explore.route,Jh=10,nd=({one:t})=>a`
  <a class=${Ht(t.id)?"verzamel":null} href=${j("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Sr(t,e,n,o=0){let[s,r]=W(null);return xe(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(u=>{i&&(r(u),n?.(u))}).catch(u=>i&&r({silent:u.message||k.whatif.silent})),c=window.setTimeout(l,o);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),s}function Zl({chosen:t,choices:e,follows:n}){let o=oe(),s=F.started&&!!t&&X();xe(()=>{s&&(o.current.focus({preventScroll:!0}),o.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${o}>${n}</div>`];return a`<div class="watals">${t&&X()?r.reverse():r}</div>`}function Zh({before:t,after:e}){let n=re[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Z("Severity",t),after:Z("Severity",e)})}function rd({found:{cells:t,counts:e,all:n,gaps:o},id:s,scenario:r}){let i=o.map($=>$.was||$.sentence),l=Q(r).gaps.filter($=>$.subject===s&&!i.includes($.sentence)),c=$=>g(re.cell,{kind:K(lt($.column)),step:kt($.barrier).toLowerCase()}),u=$=>a`
    <strong>${c($)}</strong>
    <span>${g(re.now,{phrase:$.before})}</span> <span>${g(re.then,{phrase:$.after})}</span>
  `,p=$=>a`
    <strong>${Zh($)}</strong> ${$.was&&`${g(re.now,{phrase:$.was})} `}
    ${$.was?g(re.then,{phrase:$.sentence}):$.sentence}
  `,m=a`
    <h2>${M(re.stays,l.length)}</h2>
    <p>${re.why}</p>
    <${z} items=${l.map($=>$.sentence)} />
  `;return a`
    <h2 role="status">${M(re.cells,t.length,{all:n})}</h2>
    <${z} look="anderelezing" items=${t.map(u)} />
    ${e.length>0&&a`<p>${g(re.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${re.alone}</p>
    <h2>${M(re.gaps,o.length)}</h2>
    <${z} items=${o.map(p)} />
    ${l.length>0&&m}
  `}function Xh({id:t,status:e,scenario:n}){let o=Sr("supposed",{options:yo(n),work:t,status:e});return o&&o.silent===void 0?a`<${rd} found=${o} id=${t} scenario=${n} />`:a`<p role="status">${o?o.silent:k.whatif.busy}</p>`}function tg(){let t=Object.keys(x.readings).sort((n,o)=>nt(O(Yl(n)),O(Yl(o)))),e=n=>a`
    <a href=${j(["wat-als","actie",n])}>${O(Yl(n))}</a>
    <span class="zacht"> ${g(re.reading,{status:Z("Status",n.split("=")[1])})}</span>
  `;return a`<p>${re.begin}</p><h2>${re.readings}</h2><${z} items=${t.map(e)} />`}function ad({requested:t,scenario:e}){let{date:n}=e,o=b=>de(b)&&!!Ln(b,n),[s,r]=t.split("="),i=de(s)?s:"",l=jt(Dn(i,n),"alternativeReading").map(b=>v(b,"status")),c=(b,y)=>j(["wat-als","actie",`${b}=${y}`]),u=e.key===G({}).key&&x.readings[`${i}=${r}`],p=b=>{location.hash=c(b,r||"")},m=([b,y])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(y)}</a>
    ${b===Ln(i,n)&&a` <span class="zacht">${re.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${re.other}</span>`}
  `,$=a`
    <p><${A} id=${i} />. ${ye(i,n)}.</p>
    <h2>${re.suppose}</h2>
    <${z} look="standkeuze" items=${eo("Status").map(m)} />
  `,d=a`<${Us} label=${re.which} id="actie" thing=${i} among=${o} pick=${p} />`;return a`<${Zl} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${!i||!r?a`<${tg} />`:u?a`<${rd} found=${u} id=${i} scenario=${e} />`:Pe()?a`<${Xh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(re.elsewhere,{name:O(i),status:Z("Status",r)})}</p>`} />`}var re,Yl,Xl=L(()=>{"use strict";U();tt();Ot();q();Et();I();Te();et();dt();Pt();$t();Ka();re=k.whatif.action;Yl=t=>t.split("=")[0]});function No(){let t=k.missing;return a`
    <${at} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function og({text:t,answers:e,instead:n}){let o=Sr("find",{text:t},void 0,250);if(!o||o.silent!==void 0||!o.source)return o&&n;let{found:s,count:r}=o,i=c=>[", ",ae.source.about,a`<${ut} ids=${c} />`],l=s.map(({vindplaats:c,woorden:u,over:p})=>a`
      <p><${tc} text=${u} answers=${e} /></p>
      <p class="zacht">${$e(c)}${p.some(Gt)&&i(p.filter(Gt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ae.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ae.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${g(ae.source.first,{count:s.length})}</p>`}
      <${z} as="ol" look="resultaten" items=${l} />
    </section>
  `}function id({route:t}){let e=t.query.q||"",{found:n,read:o,some:s,answers:r}=xl(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);nn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let u=i&&!n.length&&a`<p>${ae.summarised}</p>`,[p,m]=s.length?[15,ae.some_more]:[100,ae.too_many],$=c.slice(0,p).map(f=>a`<${eg} item=${f} answers=${r} />`),d=s.length&&g(ae.some,{words:s.map(f=>`“${f}”`).join(ae.or)}),h=c.length?d||M(ae.found,c.length):g(ae.nothing,{text:e});return a`
    <${at} text=${ae.title} />
    <section class="filters" aria-label=${ae.label}>
      <div class="velden">
        <${As} label=${ae.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${kn} label=${ae.what} name="wat" options=${on(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ae.type}</p>
    ${s.length>1&&a`<p>${ae.alone}${s.map(f=>a` <a href=${j("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${o&&a`<p id="gelezen">${g(ae.read,{typed:e.trim(),text:o})}</p>`}
    ${u&&a`<p id="anders">${ae.try}${ng()}</p>`}
    <${z} as="ol" look="resultaten" items=${$} />
    ${c.length>p&&a`<p>${g(m,{count:c.length-p})}</p>`}
    ${i&&Pe()?a`<${og} ...${{text:e,answers:r,instead:u}} />`:u}
    <${be} text=${i?h:""} />
  `}var ae,tc,eg,ng,Or=L(()=>{"use strict";zs();U();tt();Ot();q();I();Te();Fs();et();dt();Je();$t();Xl();ae=k.search;tc=({text:t,answers:e})=>ma(t,e).map(({phrase:n,on:o})=>o?a`<mark>${n}</mark>`:n),eg=({item:t,answers:e})=>a`
  <a href=${j(t.path,t.query)}><${tc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${R&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
  ${Lo(t.id)[0]&&a` <${xt} id=${t.id} />`}
  <p><${tc} text=${Kp(t,e)} answers=${e} /></p>
`,ng=()=>Object.entries(ae.lists).map(([t,e])=>a` <a href=${j(t)}>${e}</a>`)});function $d({many:t,field:e,filters:n,choices:o,keep:s,notes:r,picture:i,list:l,panel:c}){let{toon:u,kies:p}=F.route.query,m=t?"lijst":ld.includes(u)?u:X()?"lijst":"beeld",$=ld.map(d=>[d,ct.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${io} legend=${ct.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ye} ...${s} />`} ${o}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||p)&&c}
    </div>
  `}function md({list:t,codes:e,had:n,state:o}){let s=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(Z(t,i))} (${s(i)})`]);return r.push([Po,`${K(k.shared.all)} (${n.length})`]),X()?a`<${kn} name="staat" label=${ct.filters.state} options=${r} chosen=${o} />`:a`<${io} legend=${ct.filters.state} name="staat" id="staat" current=${o} options=${r} />`}function fd({opened:t,scenario:e,query:n,field:o,title:s=""}){let r=pd.map(un=>n[un]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ga(n.weg),[c,u,p,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:m},d=Ee(()=>wp({...$,anyRole:!!s},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes($.chosen)?$.chosen:"",b=h.length>al,y=d.what.length>0,S={shown:d,opened:t,chosen:f,scenario:e,fixed:!!s},_=r.some(Boolean),w=_||l.length>0||e.stated||e.plan,T=ct.alone[fn(t[0])]||ct.alone.other,N=a`<button type="button" class="klein" onClick=${()=>D({weg:null})}>${ct.again}</button>`,B=d.undated>0&&M(ct.undated,d.undated),H={...S,title:s||t.map(fo).join(", ")},E=a`<${wn}><${Mo} fields=${dd} names=${pd} clear=${_} /><//>`,Tt=a`
    ${l.length>0&&a`<p>${M(ct.hidden,l.length)} ${N}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ct.left,d.left)} ${B}</p>`}
    ${b&&a`<p role="status">${g(ct.too_many,{count:h.length})}</p>`}
    ${!y&&a`<${Gl} of=${t.slice(0,1)} scenario=${e} /><p>${w?ct.nothing:T}</p>`}
  `;return a`
    <${$d} many=${b||!y} field=${o} filters=${E} choices=${a`<${Qo} />`} notes=${Tt}
      keep=${{name:ct.file,title:H.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Gu} ...${H} /></div>`} list=${y&&a`<${Ju} ...${S} />`}
      panel=${a`<${Ku} ...${S} />`} />
  `}function sg({query:t,scenario:e}){let n=Uo("Agreement").filter(p=>Vo(p,e.date)&&Wt(p,e.plan)),{title:o,none:s}=ct.starts.afspraken;if(!n.length)return a`<p>${s}</p>`;let r=n.map(p=>v(p,"agreementStatus")),i=Kl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Po,c=n.filter((p,m)=>l===Po||r[m]===l),u=a`<${md} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${fd} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===Po?o:`${o}: ${Z("AgreementStatus",l)}`} />`}function rg({query:t,scenario:e}){let n=Ee(()=>Ha(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let o=n.map(m=>m.state),s=Kl("FlowState",Object.keys(ct.flows.first)[0],o),r=[...s,Po].includes(t.staat)?t.staat:s[0]||Po,i=n.filter(m=>r===Po||m.state===r),l=3*i.length>2*al,c=t.kies||"",u=r===Po?k.shared.all:Z("FlowState",r),p=g(ct.flows.title,{state:u});return a`
    <${$d} many=${l} field=${a`<${md} list="FlowState" codes=${s} had=${o} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:p,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Zu} rows=${i} chosen=${c} state=${u} />`}
      list=${a`<${Qa} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${Xu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function hd({route:{path:t,query:e}}){let n=G(e),[,o=""]=t;if(o&&!Object.hasOwn(ud,o))return a`<${No} />`;let s=Vu(e),r=f=>{D({uit:f,kies:f,weg:null}),zt(fo(f))},i=a`<${Us} label=${ct.search} id="ding" thing=${s[0]||""} pick=${r} />`,l=hn.map(f=>[v(f,"identifier")||f,O(f)]),c=a`<${kn} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,u=o||(e.van?"verbinding":s.length?"":"route"),{title:p=ct.heading,sentence:m=ct.sentence}=ct.starts[u]||{},$=Object.entries(ct.starts).map(([f,{label:b,to:y}])=>[b,j(y.path,y.query),f===u]),d=o?ud[o]:e.van&&qu,h=s.length?a`<${fd} ...${{opened:s,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Qo} /></div>
        ${Se(n).map(f=>a`
            ${R&&a`<p><strong>${f.title}</strong></p>`}
            <${od} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${at} text=${ct.heading} title=${u?`${ct.heading}: ${p}`:ct.heading}>
      <p class="uitleg">${m}</p>
    <//>
    <${gr} label=${ct.starts_label} tabs=${$} />
    ${d?a`<${d} key=${o} query=${e} scenario=${n} />`:h}
  `}var ct,ld,Po,cd,dd,pd,ud,gd=L(()=>{"use strict";Me();U();tt();Ot();q();Et();I();Go();ps();pe();et();Ru();Je();Qu();Ca();Ql();Ao();sd();Ka();Or();ct=k.explore,ld=["beeld","beide","lijst"],Po="alle",cd=on(C(Object.values(x.works).flatMap(t=>t.years||[])).sort()),dd=[[ct.filters.step,"stap",gn],[ct.filters.kind,"soort",vs],[ct.filters.from,"vanaf",cd],[ct.filters.to,"tot",cd]],pd=dd.map(([,t])=>t);ud={informatie:rg,afspraken:sg}});function Za(t,e){let n=ho();for(let{mark:o}of t)e?n.add(o):n.delete(o);return D({merk:[...n].join(ec),...!n.size&&{alleen:null}},!0),n.size}var ec,ho,bd,nc,oc=L(()=>{"use strict";tt();ec=".",ho=()=>new Set((F.route.query.merk||"").split(ec).filter(Boolean)),bd=()=>[...ho()].join(ec),nc=()=>!!F.route.query.alleen&&ho().size>0});var sc,ag,Xa,Ks,us,Cr=L(()=>{"use strict";U();I();sc=k.shared.outcomes,ag={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Xa=({outcome:t})=>a`<g class=${`teken teken-${sc[t].sign}`}>${ag[sc[t].sign]}</g>`,Ks=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Xa} outcome=${t} />
  </svg>
`,us=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Ks} outcome=${t} /> ${sc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function rc({gaps:t,what:e}){let n=ho(),o=t.filter(i=>n.has(i.mark)).length,s=i=>zt(M(We.bar.changed,Za(t,i.target.checked))),r=t.length>1?g(We.mark_all,{count:t.length,what:e}):g(We.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function lg({title:t,gaps:e,terms:n,alongside:o,by:s,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(We.questions,e.length).replace(/^\d+ /,""),p=[...ys(e.map(d=>s==="topic"?po(d.query):d.subject_label))].map(([d,h])=>h>1?g(We.repeated,{title:d,count:h}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(We.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(We.terms,n.length)}</span>`}
      ${o>0&&a`<span class="vouwtal bij">${g(We.about_source,{count:o})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${ig} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${j("aandachtspunten",{tekst:t})}>${We.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${rc} gaps=${C([...e,...n])} what=${t} />
      <${br} summary=${m} inside=${$} open=${i} />
    </div>
  `}function yd({gaps:t,terms:e,alongside:n,by:o,scenario:s,open:r}){let i=(c,u)=>c.filter(p=>p[o]===u),l=C(t.map(c=>c.query)).map(c=>({id:c,title:po(c)}));return(o==="topic"?x.topics:l).map(({id:c,title:u})=>({id:c,title:u,found:i(t,c),dated:o==="topic"?i(e,c):[]})).filter(({found:c,dated:u})=>c.length+u.length).map(({id:c,title:u,found:p,dated:m})=>a`
        <${lg} key=${c} title=${u} gaps=${p} terms=${m} alongside=${i(n,c).length}
          by=${o} scenario=${s} open=${r} />
      `)}function cg({row:t,of:e}){let n=ze(F.route.query.partner),o=C(Y(e,"who").flatMap(c=>c.from===n?c.phrase:[])),s=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=s.length>kd+1?s.slice(0,kd):s,i=s.length-r.length,l=r.length===1&&o.join()===We.deadline.how[t.how];return a`
    <${ut} ids=${r} />
    ${i>0&&g(We.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?jn(e):We.deadline.how[t.how]}</span>
    ${o.length>0&&!l&&a`<span class="bij">${O(n)}: ${o.join(", ")}</span>`}
  `}function pg({gap:t,found:e,scenario:n}){let o=e.deadline,s=We.deadline.columns,r=se(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${wd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${rc} gaps=${[t]} what=${o.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Fl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>
        ${o.quote}<span class="bij">${o.by}<${zl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${s.stand}><${us} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${cg} row=${o} of=${e.subject} /></td>
    </tr>
  `}function ti({works:t,partner:e}){let n=ze(e),o=aa(n),s=t.filter(i=>o(i)==="heads");if(!s.length)return null;let r=M(We.deadline.heads_only,s.length,{partner:O(n)});return a`<p>${r} <${ut} ids=${C(s)} name=${se} />.</p>`}function _d({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:i,note:l,show:c}=We.deadline,u=X()?dg:ug,p=n||t.length<=u+1?t:t.slice(0,u),m=So(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>D({termijnen:"alle"},!0)}>${M(c,t.length-p.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(o).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(d=>a`<${pg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&$}
    </section>
  `}var We,wd,ig,kd,ug,dg,ac=L(()=>{"use strict";Me();U();tt();Ot();q();I();pe();oc();et();Pt();ns();$t();Cr();We=k.gaps;wd=t=>ho().has(t.mark)?"gemarkeerd":"",ig=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${wd(t)}`} data-vraag=${t.mark}>
    <${rc} gaps=${[t]} what=${t.sentence} />
    <div><${Fa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;kd=2;[ug,dg]=[8,5]});async function Lr(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:o}=await pt().ask("page",{options:[],comparisons:e});return pt().show(o,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ei({files:t,children:e=null}){let[n,o]=W("");async function s(r,i){window.addEventListener("beforeunload",xd),await Xn(o,ie.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);yn(l,c,jr[l.split(".").pop()])}),window.removeEventListener("beforeunload",xd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Sd(){let t=oe(),[e,n]=W("");async function o(){let[s]=t.current.files;if(!s)return zt(ie.first_source);Xn(n,ie.busy,async()=>(await pt().ask("source",{data:await Xr(s)})).message)}return a`
    <${P} title=${ie.source} note=${ie.source_intro}>
      <div class="velden">
        <label class="veld"><span>${ie.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${ie.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function oi({message:t,notes:e=[],faults:n,wrong:o,questions:s,requested:r,counts:i}){let l=i&&n.length+s.length>0,c=Object.entries(i||{}).map(mg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ei} files=${[{id:"bewaar-fouten",label:ie.save_marked,name:"faults"}]} />`}
    ${e.map(u=>a`<p>${u}</p>`)}
    <${vd} title=${ie.faults} lines=${n} count=${o} />
    <${vd} title=${ie.questions} lines=${s} count=${r} />
    ${c.length>0&&a`<details><summary>${ie.read}</summary><${z} items=${c} /></details>`}
  `}function Od(t){if(!t.length)throw new Error(ie.first);if(t.length>1)throw new Error(g(ie.one_only,{count:t.length}));if(t[0].size>Qi)throw new Error(g(ie.too_large,{name:t[0].name,most:Qi/2**20}));return t[0]}var ie,jr,$g,xd,ni,vd,mg,Mr=L(()=>{"use strict";Me();U();q();I();Te();et();Qt();he();ie=k.check,jr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};$g=()=>pt().ask("shipped").then(()=>pt().show()),xd=t=>t.preventDefault();ni=()=>a`
  <${P} title=${ie.save} note=${ie.save_intro}>
    <${ei}
      files=${Object.entries(ie.save_as).filter(([t])=>!(R&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${$g}>${ie.back}</button>`}
    <//>
  <//>
`;vd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ie.list,{title:t,count:n})}</h2><${z} items=${e} />`,mg=([t,e])=>g(ie.counted,{count:e,what:na(t).toLowerCase()})});function fg({scenario:t,report:e}){let n=o=>Xn(e,De.busy,async()=>{let s={options:yo(t),marks:bd(),kind:o};yn(`${De.file}.${o}`,(await pt().ask("marked",s)).data,jr[o])});return Object.entries(De.office).map(([o,s])=>a`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${s}</button>`)}function hg({gaps:t,scenario:e}){let[n,o]=W(""),s=ho();if(!s.size)return null;let r=Ta(t).filter($=>s.has($.mark)),i=s.size-r.length,l=nc(),c=Pe()?De.address:De.elsewhere_office,u=[...s].map($=>({mark:$})),p=()=>{Za(u,!1),zt(De.cleared)},m=()=>{D({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${De.label}>
      <p><strong>${M(De.count,s.size)}</strong>${i>0&&M(De.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>D({alleen:l?null:"gemarkeerd"})}>${l?De.every:De.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${De.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${De.print}</button>
      <${fe} name=${`${De.file}.csv`} rows=${()=>jd(r,e)} label=${De.csv} id="merk-csv" />
      ${Pe()&&a`<${fg} scenario=${e} report=${o} />`}
    </section>
  `}function gg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(co).flatMap(r=>r.partners),...oa],o=[[Lt.fields.partner,"partner",e(n,$r).sort((r,i)=>nt(r[1],i[1]))],[Lt.fields.step,"stap",[...gn,...Cd("stap",kt)]],[Lt.fields.query,"vraag",e(t.map(r=>r.query).sort(nt),po)],[Lt.fields.weight,"gewicht",[...eo("Severity"),...Cd("gewicht",r=>Z("Severity",r))]],[Lt.fields.kind,"soort",vs]],s=a`<${As} label=${Lt.fields.text} name="tekst" />`;return a`<${wn}><${Mo} ...${{fields:o,after:s}} names=${ic} /><//>`}function bg({points:t,low:e,source:n}){let o=Object.fromEntries(ic.map(i=>[i,F.route.query[i]])),s=M(Lt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,u)=>a`
    <a href=${j("aandachtspunten",{...o,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Lt.parts[i]}</strong> ${g(Lt.part_counts[i],u)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Lt.parts_label}>
      ${r("points","overleg",!n,{questions:si(t),topics:s})}
      ${r("source",Ld,n,{questions:si(e)})}
    </nav>
  `}function kg({scenario:t}){let{vraag:e,partner:n}=F.route.query,o=e&&n?za(Q(t).gaps,{...F.route.query,partner:""}):[];if(!o.length||o.some(({partners:u})=>u.length))return a`<p>${Lt.none}</p>`;let{step:s,other:r,clear:i}=Lt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>D({partner:null})}>${i}</button>`;return a`<p>${o.every(({barrier:u})=>u)?s:r} ${c}</p>`}function wg({gaps:t,alongside:e,per:n,scenario:o,open:s,all:r}){let i=[...t,...e].flatMap($=>co($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>nt($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=ri[n],u=Object.entries(ri).map(([$,d])=>[$,Lt.fold[d]]),p=()=>D({vouw:s?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Lt.heading[c]}</h2>
        <p>${Lt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${p}>${s?Lt.refold:Lt.unfold}</button>
        </p>
      </header>
      <${io} legend=${Lt.fold_by} name="per" options=${u} current=${n} id="per" />
      <${yd} ...${{gaps:l,alongside:e,by:c,scenario:o,open:s}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${_d} rows=${i} scenario=${o} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${kg} scenario=${o} />`}
  `}function Md({route:t}){let e=G(t.query),n=t.query,o=Q(e).gaps,s=nc(),r=s?Ta(o).filter(y=>ho().has(y.mark)):za(o,n),i=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=n.deel?n.deel===Ld:!i.length&&l.length>0,u=s||!!n.vraag,p=u?r:c?l:i,m=s||ic.some(y=>n[y]),$=n.vouw?n.vouw==="uit":m&&p.length<=yg,d=n.per in ri?n.per:Object.keys(ri)[Number(c&&!u)],f=(n.partner?za(o,{...n,partner:""}):[]).flatMap(co).flatMap(y=>y.deadline?y.subject:[]),b=s?Lt.only_title:po(n.vraag);return a`
    <${at} text=${s?Lt.bar.label:Lt.title}>
      <p class="uitleg">${g(Lt.intro,{report:ro(it(e.plan))})} ${Vn}</p>
    <//>
    ${Se(e).map(y=>a`<${lo} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${b}</strong></p>`:a`<${bg} ...${{points:i,low:l,source:c}} />`}
      <${ya} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${gg} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${Lt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Lt.weights}</p>
        <${ti} works=${f} partner=${n.partner||""} />
        <${wg} key=${`${c}${s}`} gaps=${p} alongside=${c||u?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${fe} name="aandachtspunten.csv" rows=${()=>jd(p,e)} /></p>
        <${Ps} />
      </div>
    </div>
    <${hg} gaps=${o} scenario=${e} />
    <${be} text=${g(Lt.shown,{points:si(i),low:si(l)})} />
  `}var Lt,De,jd,Cd,ic,Ld,si,ri,yg,Td=L(()=>{"use strict";Me();U();tt();Ot();q();Et();I();Te();oc();et();dt();Je();Qt();ac();ns();Mr();Lt=k.gaps,De=k.gaps.bar,jd=(t,e)=>[[...Lt.csv,...Xo],...t.map(n=>[n.number,Z("Severity",n.severity),po(n.query),n.sentence,x.queries[n.query]?.why||"",n.steps.map(kt).join(", "),n.kinds.map(lt).join(", "),n.partners.map($r).join(", "),n.subject_label,es(n).map($e).join("; "),...Jt(e,n.plan)])];Cd=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,ft(n.split(",").map(e))]]:[]},ic=["tekst","stap","soort","partner","vraag","gewicht"];Ld="bron",si=t=>M(Lt.questions,t.length);ri={onderwerp:"topic",soort:"query"};yg=25});function ai(t){let[e,n]=[lc(t),v(t,"summary")];return[e,e&&n?`${Bn.reported} ${n}`:n].filter(Boolean)}function xg({property:t,value:e}){let n=e.slice(1),o=([s,r])=>v(n,s)&&` (${g(r,{date:rt(v(n,s))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(Bn.when[t]||{}).map(o)]:x.lists[t]?Z(x.lists[t],e):Bn.truth[e]||rt(e)}function ci({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:Nt(s,"recommendationKind"),response:Nt(s,"response")||Bn.requested.no_response}),o=t.map(s=>a`<li><${A} id=${s} />${g(Bn.requested.line,n(s))}</li>`);return a`<${P} title=${e}><${zn} id="gevraagd" items=${o} /><//>`}function Js({id:t}){let e=new Map;for(let{from:c,to:u,how:p}of sr(t))p&&u===t&&Ne(e,c,p);if(!e.size)return null;let n=[...e].map(([c,u])=>({from:c,how:C(u).join(", ")})),{columns:o,title:s,caption:r}=Bn.mentions,i=n.length>(X()?1:vg),l=[qt("wat",o.what,({from:c})=>c),{key:"soort",label:o.kind,text:({from:c})=>ue(c)},{key:"verband",label:o.link,text:({how:c})=>c},{...vn("stand",o.stand,({from:c})=>c),cell:({from:c})=>de(c)&&a`<${xt} id=${c} />`}];return a`
    <${Ws} id=${i?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${mt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Bn,_g,lc,le,Gs,ii,li,vg,pi,Qs=L(()=>{"use strict";U();Ot();q();I();pe();et();he();$t();Be();an();Bn=k.thing,_g=new Set([...x.hidden,...Bn.shown]),lc=t=>{let e=v(t,"promise");return e&&`${v(t,"isNew")==="true"?Bn.promised_new:Bn.promised} ${e}`};le=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;Gs=t=>Object.entries(sn.get(t)||{}).filter(([e])=>!_g.has(e)).map(([e,n])=>{let o=n.map(s=>a`<${xg} property=${e} value=${s} />`);return[K(na(e)),o.length>1?a`<${z} items=${o} />`:o[0]]}),ii=t=>yt(t,"altLabel").join(", "),li=({id:t})=>Ea(t).length>0&&a`<${P} title=${Bn.figures}><${Pl} id=${t} /><//>`;vg=3;pi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p>
              <${ut} ids=${jt(o,n)} />${jt(o,n).length>0&&": "}
              <strong>${Nt(o,"engagement")||Bn.organisation.wish}.</strong> ${v(o,"rationale")}
            </p>
            <${te} of=${[o]} />
          </div>
        `)}
    <//>
  `});function Og({id:t,scenario:e}){let n=He.cell_columns,o=Q(e).matrix.kind.filter(c=>tl(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>K(lt(c.column)),r=c=>a`<a href=${Bo(c,c.plan)}>${s(c)}</a>`,i=c=>{let{word:u,lines:p,look:m}=Ie(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Un(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:r},{key:"stand",label:n.stand,text:c=>Ie(c).word,csv:Is,cell:i},Fd(n.how,c=>c.most_basis)];return a`
    <${P} title=${He.cells} note=${It(e)}>
      <${mt} id="vakken" caption=${He.cells_caption} rows=${o} columns=${l}
        file=${hr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Cg({id:t,links:e,scenario:n,undecided:o}){let s=He.columns,r=B=>ht(B,"initiative"),i=B=>Ct(B)?.key,{links:l,matrix:c}=Q(n),u=C(e.map(r)).length,p=B=>`; ${[Z("Strength",l[B][1]),Aa(B)].filter(Boolean).join("; ")}`,m=[...Un(i),qt("actie",s.action,r),{key:"soort",label:s.kind,text:B=>yt(B,"interventionKind").map(lt).join(", ")},{key:"wie",label:s.who,sort:!1,text:B=>jn(r(B)),cell:B=>a`<${ut} ids=${Rn(r(B))} none=${jn(r(B))} />`},vn("stand",s.stand,r,n.date),Fd(s.how,B=>l[B][0],p)],$=hr(t,"activiteiten",n,i),d={id:"wiewat",caption:He.work_caption,rows:e,sort:"actie",columns:m,file:$},h=e.flatMap(B=>x.works[r(B)]?.chapters||[]),f=B=>ft(jt(B,"chapterLead").map(O)),y=hn.filter(B=>h.includes(B)&&f(B)).map(B=>`${O(B)} – ${f(B)}`).join("; "),S=e.flatMap(B=>yt(B,"interventionKind")),_=C(c.kind.map(B=>B.column)).filter(B=>!S.includes(B)),w=ht(t,"broader")&&!o&&g(He.absent,{kinds:ft(_.map(lt))}),T=Bs(it(n.plan),k.shared.nothing_step),N=a`<p>${o?k.overview.undecided:T}</p>`;return a`
    <${P} title=${g(e.length>u?He.work_rows:He.work,{count:u,rows:e.length})}>
      ${e.length?a`<${mt} ...${d} />`:N}
      ${w&&a`<p>${w}</p>`}
      ${y&&a`<p class="zacht">${g(He.heads,{chapters:y})}</p>`}
    <//>
  `}function jg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,g(ke(Ct(n)).thing.step.helper,{awareness:Nt(n,"awareness")||He.unaware})]);return a`<${P} title=${He.helpers}><${z} items=${e} /><//>`}function Bd({id:t}){let e=G(F.route.query),n=jt(t,"narrower"),o=[t,...n],s=i=>o.flatMap(l=>Dt(l,"barrier")).filter(l=>Oe(l,i)),r=o.flatMap(i=>Y(i,"at").flatMap(l=>l.of)).filter(i=>i in Q(e).links&&Wt(i,e.plan));return a`
    <${Sg} id=${t} narrow=${n} />
    <${Og} id=${t} scenario=${e} />
    <${Cg} id=${t} links=${r} scenario=${e} undecided=${up(e).has(t)} />
    <${ci} title=${He.requested} ids=${s("Recommendation").filter(i=>Wt(i,e.plan))} />
    <${jg} ids=${s("Facilitator")} />
  `}var He,ds,ui,zd,Fd,Sg,di=L(()=>{"use strict";U();tt();q();Et();I();pe();Tn();et();dt();Pt();Qt();he();$t();Be();Qs();an();He=k.thing.step,ds=t=>$n.filter(e=>t.includes(e.notation)).map(e=>e.label),ui=t=>x.works[t]?.across?k.shared.all_steps:ds(Wn(t)).join(", "),zd=t=>me[t]?.[1]||"",Fd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:o=>zd(e(o))+n(o),cell:o=>e(o)&&[a`<${_e} basis=${e(o)} />`,` ${zd(e(o))}${n(o)}`]}),Sg=({id:t,narrow:e})=>a`
  <${P} title=${He.what}>
    <${le} text=${v(t,"step")} />
    <${le} text=${v(t,"definition")} />
    <${le} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${He.narrower}<${ut} ids=${e} />.</p>`}
    ${ht(t,"broader")&&a`<p>${He.broader}<${A} id=${ht(t,"broader")} />.</p>`}
  <//>
`});function $i({name:t,of:e,rows:n,columns:o,fields:s,textOf:r,sort:i,groups:l,named:c,progress:u,dated:p,more:m=[]}){let $=k[e];return function({route:{query:h}}){let f=G(h),{plan:b,strict:y}=f,S=s.map(([,H,E])=>E.find(([Tt])=>Tt===h[H])?.[1]),_=u&&y&&k.shared.choices.strict_phrase,w=[...S,h.tekst,_].filter(Boolean).join(" · ")||k.shared.all,T=n(f).filter(H=>!h.tekst||Ts(r(H),h.tekst)).filter(H=>s.every(([,E,,Tt])=>!h[E]||Tt(H,h[E]))),N=M($.count,T.length),B=()=>Mn([...o,...m],Yr(T,o,El("sorteer",i)),H=>Jt(p?f:null,Ct(H.id)?.key||H.plan||b,w));return a`
      <${at} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${wn}>
        <${Yo} />
        ${p&&a`<${mr} />`}
        <${Mo} fields=${s} names=${["tekst","vouw",...s.map(([,H])=>H)]}>
          <${As} name="tekst" />
        <//>
      <//>
      ${u&&a`<${Es} />`}
      <p class="telling">${N}<${fe} name=${`${nr($.title)}.csv`} rows=${B} /></p>
      <${mt} id=${t} caption=${g($.caption,{count:N})} rows=${T} columns=${o}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${be} text=${N} />
    `}}var Yn,Yt,Sn,cc,Ad,Rd,Tr,zr,Wd,Lg,$s,Mg,Tg,zg,Dd,Hd,Fg,Ed,Nd,Vd,Bg,Ag,Eg,Pd,Ng,Ud,Kd,Gd,go,Fr,Jd,Pg,Ig,Id,qd,Qd,Yd=L(()=>{"use strict";zs();U();tt();Ot();q();Et();I();pe();et();dt();Pt();Je();Qt();$t();Be();Qs();di();Yn=k.partners,Yt=k.measures,Sn=k.lookup;cc=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>yt(t,e))].join(" "),Ad="organisationKind",Rd=$i({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>x.partners[R?t:""],textOf:({id:t})=>cc(t),fields:[[Yn.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Yn.fields.kind,"soort",eo("OrganisationKind"),({id:t},e)=>v(t,Ad)===e],[Yn.fields.role,"rol",Object.entries(Yn.roles),({roles:t},e)=>t.includes(e)]],columns:[qt("naam",Yn.columns.name,({id:t})=>t,O,To),{key:"soort",label:Yn.columns.kind,text:t=>Nt(t.id,Ad)},{key:"stappen",label:Yn.columns.steps,text:t=>ds(t.steps).join(", ")},{key:"handelt",label:Yn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Yn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Yn.columns.wish,text:t=>t.wish}]}),Tr=t=>x.called[t]?.short||"",zr=t=>v(t,"prefLabel"),Wd="exploitationForm",Lg=qn.map(t=>({id:t,...x.works[t],text:[cc(t),Nt(t,Wd),...Y(t,"who").map(e=>cc(e.from))].join(" ")})).sort((t,e)=>nt(Tr(t.id)||"~",Tr(e.id)||"~")||nt(zr(t.id),zr(e.id))),$s=R?"":Zn[0].date,Mg={key:"plan",label:K(wo($s)),text:({id:t})=>Ln(t,$s)?ye(t,$s):"",cell:({id:t})=>Ln(t,$s)&&a`<${xt} id=${t} date=${$s} />`},Tg=t=>{let{outcome:e="",stand:n=""}=Ke(t),o=k.shared.outcomes[e]?.phrase||n;return[v(t,"deadlineLabel"),`“${v(t,"deadlineText")}”`,o].filter(Boolean).join(", ")},zg=(t,e)=>{let n=Ko(t).filter(o=>v(o,"dueBy")===e);return`${rt(e)}: ${ft(n.map(o=>v(o,"deadlineLabel")||zr(t)))}`},Dd="alle",Hd=({id:t},e)=>Oe(t,e),Fg=({id:t,across:e},n)=>n===Dd?e:Wn(t).includes(n),Ed=t=>a`<span class="zacht">${t}</span>`,Nd=hn.map(t=>[t,O(t)]),Vd=$i({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Lg.filter(e=>Wt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>zr(t),more:[{key:"hoofdstuk",label:Yt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Yt.columns.who,text:({id:t})=>jn(t)},{key:"beloofd",label:Yt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Yt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"termijnen",label:Yt.columns.terms,text:({id:t})=>Ko(t).map(Tg).join("; ")},Ns(Sn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===F.route.query.hoofdstuk)??t[0],titles:[...Nd,["",Yt.no_chapter]]},fields:[[Yt.fields.what,"wat",Object.entries(Yt.types),Hd],[Yt.fields.chapter,"hoofdstuk",Nd,({chapters:t},e)=>t?.includes(e)],[Yt.fields.step,"stap",[...gn,[Dd,Yt.across]],Fg],[Yt.fields.kind,"soort",vs,({id:t},e)=>no(t).includes(e)],[Yt.fields.status,"staat",eo("Status"),({id:t},e)=>Ln(t)===e],[Yt.fields.form,"vorm",eo("ExploitationForm"),({id:t},e)=>yt(t,Wd).includes(e)]],columns:[{key:"nr",label:Yt.columns.number,text:({id:t})=>Tr(t),cell:({id:t})=>Tr(t)?a`<a href=${Ue(t)}>${Tr(t)}</a>`:Ed(Yt.no_number)},qt("naam",Yt.columns.name,({id:t})=>t,zr),...Un(({id:t})=>Ct(t)?.key),{key:"wat",label:Yt.columns.what,text:({id:t})=>ue(t)},...$s&&$s!==ve?[Mg]:[],vn("nu",R?Yt.columns.stand:K(wo(ve)),({id:t})=>t),{key:"termijn",label:Yt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,v(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(o=>a`<p>${zg(t,o)}</p>`):rt(e)}},{key:"stap",label:Yt.columns.step,text:({id:t})=>ui(t)},{key:"wie",label:Yt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${ut} ids=${e} />`:Ed(t?"":k.shared.no_lead)}]}),Bg=["concerns","reportedUnder","barrier","answeredBy"],Ag=Object.entries(x.lookups).map(([t,e])=>({id:t,...e,about:C(Bg.flatMap(n=>jt(t,n))).filter(Gt),text:[O(t),...yt(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),Eg=({id:t})=>a`<${le} text=${v(t,"summary")} look="zacht" />`,Pd="Recommendation",Ng=Object.entries(Sn.types).filter(([t])=>Uo(t).length),Ud=(t,e,n)=>$i({name:t,of:e,sort:"naam",rows:({plan:o})=>Ag.filter(s=>Wt(s.id,o)&&Oe(s.id,Pd)===n),textOf:({text:o})=>o,named:({id:o})=>O(o),groups:{of:({id:o})=>Object.keys(Sn.types).find(s=>Oe(o,s))||"",titles:Object.entries(Sn.types).map(([o,s])=>[o,K(s)])},fields:[[Sn.fields.what,"wat",Ng.filter(([o])=>o===Pd===n),Hd],[Sn.fields.step,"stap",gn,({steps:o},s)=>o.includes(s)]],columns:[qt("naam",Sn.columns.name,({id:o})=>o,O,Eg),...Un(({id:o})=>Ct(o)?.key),{key:"wat",label:Sn.columns.what,text:({id:o})=>ue(o)},{key:"zegt",label:Sn.columns.description,text:o=>o.description},{key:"over",label:Sn.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>a`<${ut} ids=${o.about} name=${se} />`},Ns(Sn.columns.place,({id:o})=>o)]}),Kd=Ud("naslag","lookup",!1),Gd=Ud("gevraagd","requested",!0),go=k.timeline,Fr=t=>t.day.slice(0,4),Jd=t=>F.route.query.jaar||Fr(t),Pg=(t,e)=>{let[n,o=n]=t.at===t.id&&t.kind!=="einde"?Ss(t.id):[Fr(t)];return n?n<=e&&e<=o:Fr(t)===e},Ig=t=>Jd(t)===Fr(t)?t.day:`z${t.day}`,Id=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),qd=on(C(x.timeline.map(Fr))),Qd=$i({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>x.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ye(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Id(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:Jd,titles:qd},fields:[[go.fields.what,"wat",Object.entries(go.kinds),(t,e)=>t.kind===e],[go.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[go.fields.year,"jaar",qd,Pg]],columns:[{key:"dag",label:go.columns.when,text:Ig,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:go.fields.what,text:t=>go.kinds[t.kind]},{key:"wat",label:go.columns.what,text:Id,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:go.columns.stand,text:t=>t.phrase},Ns(Sn.columns.place,t=>t.at)]})});function qg({cell:t,change:e}){let[n,...o]=t.brief,s=t.requested&&a`<span class="bij">${Io.requested_mark}</span>`,r=e&&a`<span class="bij door">${Io.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>a`<span class="bij">${c}</span>`),s,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${$o} bar=${t.bar} />${l}`}function Rg({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let i=Ia(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Kn(t.key,o,s.key);return a`
    <td role="cell" class=${`vak ${Ie(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${ts(c)} aria-haspopup="dialog" onClick=${()=>D({cel:c})}>
        <span class="sr">${g(Io.cell,{row:t.label,step:kt(o)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${qg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${_e} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function fi({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=_n(n),i=qs(t,e,n),[l,c]=W(o?Math.max(0,r.indexOf(ja(o).step)):0),u=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${Hg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${mi(n)} role="table">
      <caption>${g(Io.caption,{rows:Io.heads[t],scenario:It(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Io.heads[t]}</th>
          ${n.steps.map((p,m)=>a`
              <${Wg} step=${p} place=${m+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Io.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${qe(t,e,n).map(p=>a`<${Dg} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Io,Wg,Dg,Hg,mi,pc=L(()=>{"use strict";U();tt();q();I();Tn();dt();as();$t();Io=k.overview;Wg=({step:t,place:e,of:n,empty:o,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ue(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Dg=({row:t,plan:e,chosen:n,changes:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}</th>
    ${_n(e).map((s,r)=>a`<${Rg} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Hg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Io.one_step}>
    ${_n(t).map((o,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${kt(o)}
        </button>
      `)}
  </div>
`,mi=t=>t===x.plans[0]?"matrix":`matrix-${t.key}`});function Ug({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:o,ask:s,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${j(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${Vg[o]}</svg><span><strong>${s}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${qo.wish}</h2><a href=${j(qo.also.to,qo.also.choose)}>${qo.also.ask}</a>
      <${z} look="tegels" items=${qo.tiles.map(n)} />
    </section>
  `}function Kg({point:t,several:e}){let{counts:n,plan:o,query:s,barriers:r,weights:i}=t,l={vraag:s,stap:r.join(","),gewicht:i.join(","),...e&&{plan:o}},c=n&&_a(n,e?o:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${j("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Gg({points:t,plans:e,count:n}){let o=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${qo.discuss.title}</h2><p>${qo.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(qo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${o&&a`<p class="zacht">${s.title}</p>`}
          <${z} look="kaartjes" items=${r.map(i=>a`<${Kg} ...${{point:i,several:o}} />`)} />
        `:null})}
    </section>
  `:null}function Jg({state:t,word:e,things:n,date:o}){let s=i=>Lo(i,o)[1]&&a`<span class="zacht"> – ${Lo(i,o)[1]}</span>`,r=g(Zt.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${R?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Ce} ids=${Bt(n)} more=${s} />
    </div>
  `}function Qg({scenario:t,plan:e}){return Q(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:s,undecided:r})=>{let i=x.codes.InterventionKind[o],l=s.map(u=>a`<${Jg} ...${u} date=${t.date} />`),c=r?Zt.undecided:Bs(e);return a`
      <section class="slachtoffers" id=${e===x.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${R?"h3":"h2"}>${g(Zt.apart.title,{kind:i.label})}<//>
          <p>${g(Zt.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function Xd({route:t}){let e=G(t.query),n=Object.hasOwn(uc,t.query.rijen||"")&&uc[t.query.rijen||""]||"kind",o=Object.entries(uc).map(([c,u])=>[c,Zt.rows[u]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Q(e),l=a`<${Xg} answer=${i} plan=${it(e.plan)} plans=${Se(e)} />`;return a`
    ${n==="kind"?l:a`<${at} text=${Zt.heading} title=${Zt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Zt.matrix[n]}</h2><p>${It(e)}</p>
          <p class="acties"><a href=${j("methode")}>${Zt.legend.more}</a></p>
          <${Qo}>
            <${io} legend=${Zt.rows.title} name="rijen" options=${o} current=${s} id="r" />
          <//>
        </div>
        ${Se(e).map(c=>a`
            ${R&&a`<h3>${c.title}</h3>`}
            <${lo} plan=${c} />
            <${fi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(u=>u.plan===c.key)} />
            <div class="acties">
              <${fe} name="matrix.csv" rows=${()=>Zg(n,e,c)} />
              <${Ye} name=${mi(c)} title=${Zt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${mi(c)}"]`} legend=".legenda .stalen li" note=${Zt.legend.note} />
              <${Fo} text=${()=>location.href} label=${Zt.link} />
            </div>
            <${Qg} scenario=${e} plan=${c} />
          `)}
        <${Ps} />
      </div>
      <${Na} undecided=${La(e)} />
    </div>
    ${r&&a`<${Ds} address=${r} by=${n} scenario=${e} />`}
    <${be} text=${r?"":g(Zt.shown,{scenario:It(e)})} />
  `}var Zt,Zd,Vg,qo,uc,Yg,Zg,Xg,t$=L(()=>{"use strict";U();tt();Ot();q();Et();I();Tn();et();dt();as();Je();Qt();Ao();$t();pc();an();Zt=k.overview,{truth:Zd}=k.thing,Vg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:qo}=Zt;uc={"":"kind",partner:"partner",vorm:"form"},Yg=(t,e,n)=>{let{word:o,lines:s}=Ie(e);if(!e)return[t.label,kt(n),Zt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,kt(n),o,s.join("; "),Z("Basis",r),Zd[String(i)],l,c,u,Zd[String(p)]]},Zg=(t,e,n)=>[[...Zt.csv,...Xo],...qe(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...Yg(o,s,_n(n)[r]),...Jt(e,n.key)]))],Xg=({answer:t,plan:e,plans:n})=>{let o=C(n.map(({date:s})=>s.slice(0,4)));return a`
  <div class="start">
    <${at} text=${Zt.heading} title=${Zt.title}>
      <p>${g(Zt.start.intro,{report:ro(e)})}</p>
      <p><strong>${M(Zt.start.dated,o.length,{years:ft(o)})}</strong>
        ${" "}${Zt.start.since}</p>
    <//>
    <${Ug} answer=${t} />
  </div>
  <${Gg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function e$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=An(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],i=(r||[]).filter(c=>tb(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await $c({decisions:i,undone:[]}),null}function tb({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function $c(t){let e=Vt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let o=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...o,decisions:t.decisions}}catch(o){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),o}}async function Le(...t){let{decisions:e}=Vt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await $c({decisions:[...e,...t],undone:[]})}async function n$(t){let{decisions:e,undone:n}=Vt(),[o,s]=[[...e,...n],e.length+t];s>=0&&s<=o.length&&await $c({decisions:o.slice(0,s),undone:o.slice(s)})}function Ar(){let{rows:t,places:e}=Vt().found,n=t.filter(({open:r})=>!r),o=n.filter(r=>r.places.includes(e[e.length-1].value)).length,s=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-o,count:t.length,nowhere:o,without:s})}var An,Vt,hi,dc,Br,gi,ms,bi,fs=L(()=>{"use strict";q();I();Te();An=()=>pt().board,Vt=()=>An();hi=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),dc=t=>(e,n,o)=>({about:t,which:e,field:n,value:o,by:"hand"}),[Br,gi]=[dc("column"),dc("name")],ms=(t,e)=>dc("list")("",t,e);bi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function hs({label:t,value:e,options:n,id:o=null,type:s=null,pick:r}){let i=er(!1),l=c=>{let{value:u}=c.target;i.current=!1,u!==e&&r(u)};return a`
    <${n?"select":"input"} id=${o} type=${s} max=${s&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,u])=>a`<option value=${c}>${u}</option>`)}
    <//>
  `}var gs,Er=L(()=>{"use strict";U();gs=t=>a`<label class="veld"><span>${t.label}</span><${hs} ...${t} /></label>`});function eb({column:t,act:e}){let[n,o]=t.both,{found:s}=Vt(),r=s.columns.some(({target:h,table:f})=>h===s.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(_t.roles),{partner:l,role:c}=s.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=h=>e(()=>Le(Br(t.which,"target",u[h]||`${l}:${h}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?_t.whose:_t.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>p(h)} />
          ${n?g(_t.readings[h],{one:n,other:o}):_t.roles[h]}
        </label>`)}
    </fieldset>
  `}function nb({column:t,act:e}){let{targets:n,fields:o}=Vt().found,{which:s,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,m=[t.why==="values"&&_t.by_values,t.options.length>0&&t.why==="head"&&g(_t.maybe,{what:t.options.join(", ")}),t.month_first&&_t.month_first,t.says].filter(Boolean),$=C([...n.slice(0,o$),_t.notes,...n.slice(o$)]),d=c?[[`${l}:${c}`,g(_t.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${hs} label=${g(_t.as,{head:r})} value=${d[0]?.[0]||l||_t.notes}
          options=${[...d,...on($)]} pick=${h=>e(()=>Le(Br(s,"target",h===_t.notes?"":h)))} />
      </td>
      <td class=${l&&p<u?"vraag":""}>
        ${g(_t.read,{read:l?p:u,count:u})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===o.partner&&a`<${eb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function ob(){let[t,e]=W(0),{rows:n,fields:o}=Vt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:c,role:u})=>u?`${c} (${u})`:c).join(", "),l=Object.entries({[_t.fields.who]:r,...s.fields}).filter(([c,u])=>u&&c!==o.role);return a`
    <${P} look="bordproef" title=${g(_t.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${_t.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${_t.following}</button>
      </p>
    <//>
  `}function s$({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:i}=Vt().found,l=[[g(_t.read,{read:n.filter(c=>!c.open).length,count:n.length}),_t.sum.placed],[g(_t.read,{read:n.filter(c=>c.led).length,count:n.length}),_t.sum.led],[String(bi(o).length),_t.sum.asks],[String(s.length),_t.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${_t.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${nb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${_t.plan}>
          <${gs} id="plannaam" label=${_t.plan_title} value=${r.title}
            pick=${c=>t(()=>Le(ms(i.title,c)))} />
          <${gs} id="plandag" type="date" label=${_t.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Le(ms(i.day,c)))} />
        <//>
        <${ob} />
        <${P} look=${null} title=${_t.sums}>
          <dl class="bordsom">${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
          ${s.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var _t,o$,r$=L(()=>{"use strict";U();q();fs();I();he();Er();_t=k.board.columns,o$=-1});function a$({act:t}){let e=oe(),[n,o]=W(null),[s,r]=W(""),[i,l]=W(""),c=(h,f)=>s||t(()=>(r(h),f().finally(()=>r("")))),u=h=>c(Ze.busy,async()=>{let f=await h(),b=await e$(f.name,f.data);if(o(b&&{...b,given:f}),b)return zt(b.message);location.hash=j("controleer",{stap:"kolommen"})}),p=h=>c(h?Ze.result.alongside_busy:Ze.result.making,async()=>{n&&(await Lr(n.given,h)).ok&&(location.hash=j(h?"vergelijk":"overzicht"))}),m=h=>u(async()=>{let f=Od(h);return{name:f.name,data:await Xr(f)}}),$=(h,f)=>u(async()=>({name:h,data:new TextEncoder().encode(f)}));xe(()=>{let h=f=>m(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>p(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>p(!0)}>${k.check.alongside}</button>
      <span>${s}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ze.list.drop}</h2>
        <p>${Ze.list.kinds}</p>
        <label class="veld"><span>${Ze.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${Ze.list.others}</p>
        <p role="status">${s}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${Ze.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${Ze.list.pasted}.txt`,i)}>
            ${Ze.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${Ze.list.example_name}.csv`,Ze.list.example_list)}>${Ze.list.example}</button>
        </div>
      </section>
    </div>
    <${z} look="bordfeiten" items=${Ze.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${oi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var Ze,i$=L(()=>{"use strict";Me();U();tt();fs();I();Te();Mr();Ze=k.board});function sb({which:t,text:e,act:n}){let[o,s]=W(null),[r,i]=[`wie-${encodeURIComponent(t)}`,o?.match(/.*;\s*/)?.[0]||""],l=o===null?[]:Vt().found.organisations;return a`<details><summary>${Mt.other}</summary>
    <label class="veld"><span>${g(Mt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>s(o||"")}
        onInput=${c=>s(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!o?.trim()}
      onClick=${()=>n(()=>Le(gi(t,"names",o||"")))}>${Mt.other_take}</button></details>`}function l$({act:t}){let{names:e,left_out:n,plan:o,fields:s}=Vt().found,r=(...$)=>e.filter(({reading:d})=>$.includes(d)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,u]=[r("several"),bi(e).length],p=($,...d)=>t.bind(null,()=>Le(gi($,"names",d.join("; "))),void 0),m=a`<${z} items=${n} /><p class="zacht">${Mt.left_out_more}</p>`;return a`
    <p class="uitleg">${u?g(Mt.intro,{count:e.length,asks:u}):Mt.nothing}</p>
    <${Nr} act=${t} title=${Mt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${p("*")}>${M(Mt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:d,parts:h})=>a`
        <p>${h.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${p($,...h)}>${g(Mt.split,{count:h.length})}</button>
          <button type="button" class="alslink" onClick=${p($,d)}>${Mt.one}</button>
        </p>
      `}
    <//>
    <${Nr} act=${t} title=${Mt.same} names=${r("same")}>
      ${({which:$,parts:d,meant:h})=>a`
        <p>${g(Mt.same_text,{meant:h})}</p>
        <p class="acties">
          <button type="button" onClick=${p($,h)}>${Mt.yes}</button>
          <button type="button" class="alslink" onClick=${p($,...d)}>${Mt.no}</button>
        </p>
      `}
    <//>
    <${Nr} act=${t} title=${Mt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Mt.fresh,{names:ft(l)})}</p>`}>
      ${({which:$,text:d,kind:h})=>a`
        <${hs} label=${g(Mt.kind_of,{name:d})} value=${h||"organisatie"}
          options=${Object.entries(Mt.new_kinds)} pick=${f=>t(()=>Le(gi($,"kind",f)))} />
      `}
    <//>
    <${Nr} act=${t} title=${Mt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Mt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Mt.left_out}>${m}<//>`}
    <${Nr} act=${t} title=${Mt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Mt.means,{meant:$})}</p>`}
    <//>
    <${P} look=${null} title=${Mt.expect} note=${Mt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${$=>t(()=>Le(ms(s.without,$.target.checked?"nee":"ja")))} />
        ${Mt.expect_yes}
      </label>
    <//>
  `}var Mt,Nr,c$=L(()=>{"use strict";U();q();fs();I();he();Er();Mt=k.board.partners;Nr=({title:t,names:e,act:n,children:o,after:s=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${s}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${M(Mt.count,i.count)}</span></p>
            ${o?.(i)}<${sb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function ab(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ib({row:t,name:e,act:n}){let{choices:o}=Vt().found,s=t.asks[e],r=[["","…"],...on(o[e]||[])],i=l=>n(()=>Le(Br(s.which,s.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&a`<button type="button" class="alslink" onClick=${()=>i(s.meant)}>${vt.right}</button>`}
      ${o[e]&&a`<${hs} label=${`${e}: ${s.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function lb({row:t,act:e,place:n,hold:o,all:s}){let{places:r,choices:i,fields:l}=Vt().found,[c,u]=W(!1),{proposal:p}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",vt.unknown],...on(C([...$?[$]:[],...i[l.kind]]))],h=_=>{o(),e(()=>Le(hi(t.which,l.kind,_)))},f=_=>{n(t,c&&m&&!t.places.includes(_)?`${m}; ${_}`:_),u(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(p?.value||"")}>${p?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,y=a`
    <button type="button" class="alslink" onClick=${()=>u(!0)} aria-pressed=${String(c)}>${vt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${vt.later}</button>
  `;function S(_){let{target:w,currentTarget:T,key:N,shiftKey:B}=_;if(w!==T||_.ctrlKey||_.altKey||_.metaKey)return;let H=r.find(E=>E.key===N.toUpperCase());if(H)f(H.value);else if(N==="Enter"&&B&&p)s();else if(N==="Enter"&&p)f(p.value);else if(N.toUpperCase()==="L")n(t,"");else if(N==="+")u(!0);else if(N==="ArrowDown"||N==="ArrowUp"){let E=[...document.querySelectorAll(".bordkaart")];E[E.indexOf(T)+(N==="ArrowDown"?1:-1)]?.focus()}else if(N==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;_.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${S}>
        <h3><span class="bij">${t.number}</span>${ab(t.title,p?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:_,role:w})=>a`<span>${_}${w&&` (${w})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||vt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(_=>a`<${ib} row=${t} name=${_} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:_,key:w})=>a`<button type="button" class=${p?.value===_?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(_))} onClick=${()=>f(_)}>
              ${_} <kbd aria-hidden="true">${w}</kbd></button>`)}
        </div>
        <${gs} label=${vt.kind} value=${$} options=${d} pick=${h} />
        <p class="acties">
          ${p&&!r.some(({value:_})=>_===p.value)&&b}
          ${m&&y}
          ${p&&a`<span class="zacht">${p.reason}</span>`}
        </p>
    </article></li>
  `}function cb(){let{cells:t,places:e}=Vt().found;return a`
    <${P} look="bordgroei" title=${vt.matrix} note=${vt.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:o})=>a`<th scope="col"><abbr title=${n}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:o,open:s})=>a`<tr><th scope="row">${n}</th>
              ${o.map((r,i)=>a`<td class=${r?"is-vol":s[i]?"is-open":""}>
                  ${r||(s[i]?"":"–")}
                  ${s[i]>0&&a`<span>${g(vt.open_at,{count:s[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function p$({act:t}){let{reasons:e,rows:n,places:o,fields:s}=Vt().found,[r,i]=W(e[0]?.reason||""),[l,c]=W(rb),[u,p]=W(0),[m,$]=W([]),d=oe(),[h,f]=W(0),b=[...e,...["",ki].map(V=>({reason:V,value:"",count:0,strength:""}))].map(V=>({...V,count:n.filter(en=>mc(en,V.reason)).length})).filter(({count:V})=>V),y=n.find(({which:V})=>V===m.at(-1)),S=b.find(({reason:V})=>V===r)||b.find(({reason:V})=>y&&mc(y,V))||b[0],_=S?.reason,w=V=>{i(V),$([]),p(0),X()&&d.current?.scrollIntoView()},T=()=>c(N.length),N=n.filter(V=>mc(V,_)||V.open&&m.includes(V.which)),B=Math.max(0,Math.min(u,N.length-1)),H=V=>t(()=>Le(...V.map(en=>hi("*",s.step,"",en))),Ar);async function E(V,en){await t(()=>Le(hi(V.which,s.step,en)));let ks=Vt().found.rows.filter(({open:Li})=>Li).length;zt(g(en?vt.is_at:vt.is_open,{title:V.number||V.title,value:en,count:ks})),f(ks||!V.open?N.indexOf(V)+1:-1)}xe(()=>{if(!h)return;h<0&&St("verder")?.focus();let V=d.current?.querySelectorAll(".bordkaart")||[],en=V[Math.min(X()?1:h,V.length)-1];h>0&&(en||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Tt=e.filter(({strength:V})=>V==="sterk").map(({reason:V})=>V),un=a`
    <button type="button" id="alle-sterke" onClick=${()=>H(Tt)}>${vt.take_strong}</button>
  `,dn=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!B} onClick=${()=>p(B-1)}>${vt.previous}</button>
      <span>${g(vt.which,{place:B+1,count:N.length})}</span>
      <button type="button" disabled=${B>N.length-2}
        onClick=${()=>p(B+1)}>${vt.following}</button>
    </p>
  `,Ve=g(vt.more,{count:N.length-l}),Cc=V=>V===ki?vt.done:V||vt.none;return a`
    <p class="bordstand">${Ar()} ${n.every(({judged:V})=>V)&&vt.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${vt.reasons}>
        ${Tt.length>1&&un}
        <ul>
          ${b.map(({reason:V,value:en,count:ks,strength:Li})=>a`<li key=${V} class=${V===_?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(V===_)}
                  onClick=${()=>w(V)}><span class="bordtal">${ks}</span> ${Cc(V)}</button>
                <p class="zacht">
                  ${Li==="zwak"&&a`<span class="bordnaam">${vt.weak}</span> `}
                  ${en?g(vt.proposal,{value:en}):V===ki?vt.done_more:vt.none_more}
                </p>
                ${en&&a`<button type="button" class="klein" aria-label=${`${M(vt.take,ks)}: ${V}`}
                    onClick=${()=>H([V])}>${M(vt.take,ks)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${S&&Cc(S.reason)} <span class="zacht">${N.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${vt.keys}</summary>
          <p>${g(vt.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(X()?N.slice(B,B+1):N.slice(0,l)).map(V=>a`<${lb} key=${V.which} ...${{row:V,act:t,place:E}}
              hold=${()=>$([...m,V.which])}
              all=${()=>H([V.proposal?.reason||""])} />`)}
        </ul>
        ${X()&&N.length>1&&dn}
        ${!X()&&N.length>l&&a`<button type="button" onClick=${T}>${Ve}</button>`}
      </section>
      <${cb} />
    </div>
  `}var vt,rb,ki,mc,u$=L(()=>{"use strict";Me();U();Ot();q();fs();I();he();Er();vt=k.board.place,rb=30,ki="-",mc=({open:t,proposal:e},n)=>n===ki?!t:n?e?.reason===n:t&&!e});function d$({act:t}){let e=Vt(),{name:n,decisions:o}=e,{rows:s,plan:r,access:i,fields:l}=e.found,[c,u]=W(null),[p,m]=W(""),$=JSON.stringify(o),d=e.taken===$&&pt().own;xe(()=>{d||t(async()=>{e.taken=$;let _=await Lr({name:n,decisions:o},!1);u(_.ok?null:_)})},[$]);let h=()=>yn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),f=()=>p!==Xe.alongside_busy&&Xn(m,Xe.alongside_busy,async()=>{let _=await Lr({name:n,decisions:o},!0);if(!_.ok)return u(_);location.hash=j("vergelijk")});if(c)return a`<div class="antwoord"><${oi} ...${c} /></div>`;if(!d)return a`<p role="status">${Xe.making}</p>`;let b=G(F.route.query),y=x.plans.find(({title:_})=>_===r.title)||x.plans[x.plans.length-1],S=Q(b).apart.filter(_=>_.plan===y.key&&_.groups.length);return a`
    <p>
      ${Ar()}
      ${s.some(_=>!_.judged)&&a` <strong>${Xe.not_yet}</strong>`}
    </p>
    <${fi} by="kind" scenario=${b} plan=${y} />
    ${S.map(({kind:_,groups:w})=>{let T=w.flatMap(N=>N.things);return a`<p>${M(Xe.apart,T.length,{kind:lt(_)})} <${ut} ids=${T} /></p>`})}
    ${F.route.query.cel&&a`<${Ds} address=${F.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${j("aandachtspunten")}>${Xe.questions}</a></p>
    <${P} title=${Xe.take_along}>
      <${gs} id="toegang" label=${Xe.access} value=${r.access||"niet-openbaar"}
        options=${i.map(_=>[_,_.replace("-"," ")])}
        pick=${_=>t(()=>Le(ms(l.access,_)))} />
      <p class="zacht">${Xe.access_more}</p>
      <${ei} files=${[{id:"bewaar-werkmap",label:Xe.workbook,name:"workbook",given:{decisions:o}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${h}>${Xe.choices}</button>
        <button type="button" id="ernaast" onClick=${f}>${Xe.alongside}</button>
        <span role="status">${p}</span>
      <//>
      <p class="zacht">${Xe.workbook_more} ${Xe.next_list}</p>
    <//>
    <${ni} />
  `}var Xe,$$=L(()=>{"use strict";U();tt();q();Et();fs();I();Te();dt();as();Qt();he();$t();pc();Er();Mr();Xe=k.board.result});function f$({state:t,why:e,own:n}){let o=k.werkplaats,s=n?a`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:`${g(o.shipped,{title:x.meta.title})} `;return a`<p>${s}${t==="off"?e:o.states[t]}</p>`}function mb(){let t=document.activeElement,e=db.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==St("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector($b));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function fb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:i}=Vt(),l=s.rows.filter(m=>m.open).length,c=Ro[Ro.indexOf(t)+1],u=(m,$)=>e(n$.bind(null,m),()=>$),p=t==="plaatsen"&&l?g(Ut.next_open,{count:l}):Ut.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Ut.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Ut.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&u(-1,Ut.undone)}>${Ut.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&u(1,Ut.redone)}>${Ut.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>ub(e)}>${Ut.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${j("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function g$({route:t}){let[,e]=W(0),[n,o]=W(""),s=t.query.stap||"",r=An()&&Ro.includes(s)?s:Ro[0],{of:i,Step:l}=m$[r],c=An()?.found.plan,u=(c?.day||"").split("-").reverse().map(Number).join("-");async function p($,d){let h=mb(),f=An()?.decisions.length;try{o(""),await $(),e(y=>y+1);let b=An()?.decisions.length||0;d?zt(d()):b!==f&&zt(M(Ut.decided,b)),window.setTimeout(h,60)}catch(b){o(b.message)}}xe(()=>{F.started&&window.scrollTo(0,0)},[r]),xe(()=>{function $(f){let b=St({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>An()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",$,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[F.route]);let m={day:u,own:An()?.found.own,count:An()?.found.rows.length};return a`
    <${pb} at=${r} />
    <${at} key=${r} text=${i.title} title=${`${k.check.title}: ${Ut.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Ut.source,{...c,day:u,who:c.access||Ut.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${An()&&r!==Ro[0]&&a`<${fb} at=${r} act=${p} />`}
    ${r===Ro[0]&&a`<${ni} /><${Sd} />`}
  `}var Ut,m$,Ro,h$,pb,ub,db,$b,b$=L(()=>{"use strict";Me();U();tt();Ot();q();fs();I();Te();r$();i$();c$();u$();$$();Qt();Mr();Ut=k.board,m$={lijst:{of:Ut.list,Step:a$},kolommen:{of:Ut.columns,Step:s$},plaatsen:{of:Ut.place,Step:p$},partners:{of:Ut.partners,Step:l$},resultaat:{of:Ut.result,Step:d$}},Ro=Object.keys(m$);h$=()=>a`
  <${at} text=${Ut.elsewhere.title}><p class="uitleg">${Ut.elsewhere.intro}</p><//>
  <ol>${Ut.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Ps} />
`,pb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ut.steps_label}><ol>
      ${Ro.map((e,n)=>a`<li class=${n<Ro.indexOf(t)?"is-gedaan":""}>
          <a href=${j("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ut.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,ub=t=>t(async()=>{let e=Vt(),{name:n,data:o}=await pt().ask("workbook",{decisions:e.decisions});yn(n,o,jr.xlsx),e.saved=!0}),db=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],$b=":is(button,select,input,a)"});function hb({columns:t,rows:e}){let n=r=>i=>i[r]??"",o=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),s=e.length>fc?` ${g(cn.first,{count:fc})}`:"";return a`
    <${mt} id="eigen-uitkomst" caption=${`${M(cn.rows,e.length)}${s}`}
      rows=${e.slice(0,fc)} columns=${o} />
    <div class="acties"><${fe} name=${cn.file} rows=${()=>[t,...e]} label=${cn.csv} /></div>
  `}function y$({start:t=cn.example}){let[e,n]=W(t),[o,s]=W(""),[r,i]=W(null);function l(){i(null),Xn(s,cn.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${P} title=${cn.title} note=${cn.intro}>
      <label class="veld breed"><span>${cn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${cn.ask}</button></div>
      <div aria-live="polite">
        ${o&&a`<p>${o}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?cn.yes:cn.no}</strong></p>`}
        ${r?.graph&&a`<${w$} label=${cn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${hb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function bb(t){let e=Object.entries(t.columns),n=o=>xo(o.subject)?a`<${A} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:i=>_$(o,i),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[gb],...Un(o=>o.plan),{key:"bron",label:At.columns.place,sort:!1,text:o=>es(o).map($e).join("; ")}]}function kb({name:t,query:e,scenario:n}){let o=x$(n).filter(c=>c.query===t);if(!o.length)return a`<p>${At.nothing}</p>`;let s=bb(e),r={rows:M(At.rows,o.length),scenario:It(n)},i={key:"sentence",label:At.columns.sentence,text:c=>c.sentence},l=()=>Mn([i,...s],o,c=>Jt(n,c.plan));return a`
    <${mt} id=${`uitkomst-${t}`} caption=${g(At.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${fe} name=${`${t}.csv`} rows=${l} />
      <a href=${j("aandachtspunten",{vraag:t})}>${At.as_sentences}</a>
    </div>
  `}function wb({name:t,query:e,scenario:n}){let o=e.shelf===ba;return a`
    <p class="kruimel"><a href=${j("vragen")}>${At.title}</a></p>
    <${at} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${o&&a`<${wn}><${wa} /><//>`}
    <${xn} pairs=${[[At.why,e.why],[At.weight,e.severity]]} />
    ${o&&a`<section><h2>${At.result}</h2><${kb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!wl([t,e])&&a`<p>${e.open?At.open:At.elsewhere}</p>`}
    ${t in At.rows_of&&a`<p><a href=${j("overzicht",{rijen:At.rows_of[t]})}>${At.in_overview}</a></p>`}
    <${Gn} title=${At.sparql}>
      <${w$} label=${At.sparql} text=${e.sparql} lang="en" />
      <${Fo} text=${()=>e.sparql} label=${At.copy} />
    <//>
    ${ce()&&!e.open&&a`<${y$} key=${t} start=${e.sparql} />`}
  `}function yb({shelf:t,counts:e}){let n=Object.entries(x.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:At.columns.title,text:s=>s.title,cell:s=>a`<a href=${j(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:At.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:At.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${mt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ba?o:o.slice(0,2)} />
    <//>
  `}function v$({route:t}){let e=G(t.query),n=t.path[1],o=x.queries[n];if(n&&!o)return a`<${No} />`;if(n)return a`<${wb} ...${{name:n,query:o,scenario:e}} />`;let s=ys(x$(e).map(r=>r.query));return a`
    <${at} text=${At.title}><p class="uitleg">${At.intro}</p><//>
    ${ce()&&a`<${y$} />`}
    ${At.shelves.map(r=>a`<${yb} shelf=${r} counts=${s} />`)}
  `}var At,cn,fc,w$,k$,_$,x$,gb,S$=L(()=>{"use strict";U();tt();Ot();q();Et();I();Te();Fs();et();dt();Je();Qt();he();ns();$t();Be();Or();At=k.questions,cn=k.questions.own,fc=200;w$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;k$={barrier:t=>t.barrier&&kt(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&$r(t.partner),severity:t=>Z("Severity",t.severity),detail:t=>t.detail&&(xo(t.detail)?O(t.detail):t.description)},_$=(t,e)=>(k$[t]?k$[t](e):e[t])||"",x$=t=>Q(t).gaps.flatMap(e=>co(e).map(n=>({...n,plan:e.plan}))),gb={key:"severity",label:At.columns.weight,text:t=>String(Object.keys(x.codes.Severity).indexOf(t.severity)),csv:t=>_$("severity",t),cell:t=>a`<${xa} severity=${t.severity} />`}});function j$(t,e,n,o){let s=n;return{placed:bc(t,e).map(i=>{let l=o(i);return s+=l,{...i,y:s-l,middle:s-l/2}}),bottom:s}}function _b({lane:t,rows:e,wide:n}){let o=So(e,!0),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Rt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*Rt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*Rt.line}>
        ${o.length?o.join(" · "):M(Wo.lane_total,e.length)}
      </text>
    </g>
  `}function xb({row:t,lane:e,shown:n,point:o}){let s=Rt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Rt.level,i=t.tail&&gc[t.outcome].tail&&Rt.left+t.tail,l={row:t,x:s,y:r},c=g(Wo.mark,{...t,what:t.what||Wo.card.none,phrase:gc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${s} ${r} H${Math.max(i,s+9)} m0 -5 v10`} />`}
    <a href=${Ue(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${s} ${r})`} onMouseEnter=${()=>o(l)} onFocus=${()=>o(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Xa} outcome=${t.outcome} /></g>
    </a>
  `}function vb({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:i}=t,[l]=Fe(s.id),c=nl(s.work),u={...r>e*.62?{right:wi(e-r+14,e)}:{left:wi(r+14,e)},...i>n*.6?{bottom:wi(n-i,n)}:{top:wi(i,n)}};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${us} outcome=${s.outcome} on=${s.on&&g(Wo.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ut} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${$e(l)}</p>`}
    </div>
  `}function M$({plan:t,rows:e,date:n}){let[o,s]=W(null),{wide:r,years:i,beyond:l}=Hn(t),{placed:c,bottom:u}=j$(t,e,Rt.top,({levels:w,title:T})=>Math.max(w*Rt.level+Rt.pad,T.length*Rt.line+36)),p=Rt.left+r+20,m=u+Rt.foot,$=sl(t,n),d=Rt.left+$.x,h=g(Wo.report,{date:rt($.date)}),f=h.length*8.6+24,b=()=>s(null),y=w=>w.key==="Escape"&&b(),S=l&&{x:Rt.left+l.x,y:Rt.top-9},_=Math.min(Math.max(d-f/2,Rt.left),p-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${y}>
      <svg class="lanen" viewBox=${`0 0 ${p} ${m}`} role="group" aria-label=${Wo.picture}>
        <rect class="daarna" x=${d} y=${Rt.top} width=${p-d} height=${u-Rt.top} />
        ${i.map(({year:w,x:T})=>a`
            <g class="jaar">
              <line x1=${Rt.left+T} x2=${Rt.left+T} y1=${Rt.top} y2=${u} />
              <text x=${Rt.left+T+4} y=${Rt.top-9}>${w}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${S}>${Wo.beyond}</text></g>`}
        ${c.map(w=>a`<${_b} lane=${w} rows=${w.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${p} y1=${u} y2=${u} />
        <line class="nu" x1=${d} x2=${d} y1=${Rt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${_} y=${u+4} width=${f} height="28" rx="3" />
          <text x=${_+f/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(w=>w.mine.map(T=>a`<${xb} key=${T.id} ...${{row:T,lane:w}} shown=${o?.row.id===T.id} point=${s} />`))}
      </svg>
      ${o&&a`<${vb} at=${o} width=${p} height=${m} close=${b} />`}
    </div>
  `}function F$({scenario:t,plan:e}){let n=oo(e,t.date);if(!n.length)return null;let{wide:o,years:s,beyond:r}=Hn(e),i=mn(e.key,t.date),l=f=>C$+8+f/o*(Ys-C$-16),c=f=>Math.max(Sb,z$(f)*T$+4),{placed:u,bottom:p}=j$(e,n,hc,c),m=l(sl(e,i).x),$=u.map(f=>g(O$.description,{chapter:Os(f),counts:ft(So(f.mine))})),d=m>Ys-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${jb(f,b)}) scale(${Ob})`}>
      <title>${[b.name,b.by,gc[b.outcome].phrase].join(", ")}</title>
      <${Xa} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${Ys} ${p+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${hc} width=${Ys-m} height=${p-hc} />
      ${s.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${p} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Wo.beyond}</text>`}
      ${u.map(f=>a`
          <line class="baan" x1="0" x2=${Ys} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Lb(Os(f))}</text>
        `)}
      ${u.flatMap(({y:f,mine:b})=>Cb(b).map(([y,S])=>a`<text class="jaartal" x=${l(y)-8} y=${f+12} text-anchor="end">+${S}</text>`))}
      <line class="baan" x1="0" x2=${Ys} y1=${p} y2=${p} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${p+13} text-anchor=${d}>
        ${g(O$.line,{date:rt(i)})}
      </text>
      ${u.flatMap(f=>f.mine.filter(b=>b.level<kc).map(h(f)))}
    </svg>
  `}var O$,Wo,gc,Rt,bc,L$,wi,C$,Ys,hc,T$,Sb,Ob,kc,z$,Cb,jb,Lb,wc=L(()=>{"use strict";U();tt();q();I();et();Pt();$t();Cr();O$=k.summary.lanes,Wo=k.promises,gc=k.shared.outcomes,Rt={left:320,top:32,foot:40,level:19,pad:30,line:21},bc=(t,e)=>Hn(t).lanes.map((n,o)=>({...n,mine:e.filter(s=>s.lane===o)})).filter(({mine:n})=>n.length);L$=({plan:t,lane:e})=>Hn(t).lanes[e]?Os(Hn(t).lanes[e]):"";wi=(t,e)=>`${t/e*100}%`;[C$,Ys,hc,T$,Sb,Ob]=[262,690,17,8,16,.62],kc=30,z$=t=>Math.min(t.levels,kc),Cb=t=>[...ys(t.filter(({level:e})=>e>=kc).map(({x:e})=>e))],jb=(t,e)=>t.middle+(e.level-(z$(t)-1)/2)*T$,Lb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Mb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?On.route.undecided:On.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${z} look="gemis" label=${On.route.silent} items=${i} />`}
        <ul class="namen">
          ${o.map(({id:l,label:c,cells:u})=>a`
              <li class=${Ht(l)?"verzamel":""}>
                <${_e} basis=${u[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Tb({scenario:t,plan:e}){let n=qe("kind",t,e),o=qe("partner",t,e),{reach:s}=Q({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Mb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${o.filter(l=>l.cells[i]?.initiatives)} column=${s[0].columns[i]} />
        `)}
    </ol>
  `}function B$({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:i}=x.meta,l={version:r,content:(i||"").slice(0,12),scenario:It(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(On.head,{date:rt(mn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(On.foot.source,{sources:ao(t)})} ${g(On.foot.version,l)}</p>
        <p>${g(On.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function zb({cell:t,step:e}){let[n,o]=[kt(e),t?.brief||[]],[s,r]=o;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${s}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${$o} bar=${t.bar} /><span>${s}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${s}</span></td>`:a`<td class="niets">${o.join(" ")||"–"}</td>`}function Bb({scenario:t,plan:e,...n}){let o=ke(e).summary,{points:s}=Q({...t,plan:e.key}),{phrase:r,named:i}=In(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${B$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(o.intro,{report:ro(e)})} ${r.lead}</p>
      <${lo} plan=${e} />
      <${yi} title=${o.matrix.title} note=${o.matrix.note}>
        <${Fb} scenario=${t} plan=${e} />
        <${wr} undecided=${La(t,e)} />
      <//>
      <${yi} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${o.care.title}</strong>${" "}
            ${g(o.care.text,{reading:l?o.care.reading.most:o.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Ab({scenario:t,plan:e,...n}){let{summary:o,shared:s}=ke(e),r=rt(mn(e.key,t.date)),i=ir(oo(e,t.date),s.outcomes,In(t,e).named).map(([c,{tile:u,count:p}])=>a`
      <${Ks} outcome=${c} /> <strong>${p}</strong> ${g(u,{date:r})}
    `),l=[a`<span class="bijbeeld">${o.lanes.drawn} </span>`,o.lanes.note];return a`
    <${B$} plan=${e} scenario=${t} ...${n}>
      <${yi} title=${o.route.title} note=${o.route.note}>
        <${Tb} scenario=${t} plan=${e} />
      <//>
      <${yi} title=${o.lanes.title} note=${l}>
        <${F$} scenario=${t} plan=${e} />
        <${z} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function A$({route:t}){let e=G(t.query),n=Se(e);return a`
    <div class="vel-boven">
      <${at} text=${On.title}><p class="uitleg">${On.screen}</p><//>
      <${Yo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${On.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((o,s)=>[Bb,Ab].map((r,i)=>{let l=2*s+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:o,number:l,total:2*n.length}} />`}))}
    </div>
    <${be} text=${On.screen} />
  `}var On,Fb,yi,E$=L(()=>{"use strict";U();Ot();q();Et();I();Tn();dt();Pt();as();Je();he();wc();$t();Cr();On=k.summary;Fb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${On.matrix.title}</caption>
    <thead>
      <tr><td></td>${_n(e).map(n=>a`<th scope="col">${kt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${qe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>a`<${zb} cell=${o} step=${_n(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,yi=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function xi(t){let n=t.flatMap(s=>Cs(s,G({}))).map(({step:s,basis:r})=>`${v(s,"notation")} ${r}`),o=({notation:s})=>Object.keys(me).find(r=>n.includes(`${s} ${r}`));return _i($n.filter(o).map(s=>`${s.label} (${me[o(s)||""][1]})`))}function Eb({id:t}){let e=Y(t,"who").flatMap(S=>S.acts?S.to:[]),n=({key:S})=>g(st.steps,{steps:xi(e.filter(_=>Wt(_,S)))}),o=S=>x.partners[S].find(_=>_.id===t)?.steps||[],s=ds(o("")),r=x.plans.filter(S=>o(R?S.key:"").length),i=Y(t,"who").flatMap(S=>S.acts?[]:Wn(S.to)),l=ds(C(i)).filter(S=>!s.includes(S)),c=S=>Y(S,"who").every(_=>!_.acts||_.from===t),u=C(e.filter(S=>x.works[S]?.across&&c(S)).flatMap(no)),p=Dt(t,"unitOf"),m=Bt(Dt(t,"chapterLead")),$=m.flatMap(Fe),d=m.flatMap(S=>Dt(S,"concerns")).filter(S=>Oe(S,"Contradiction")&&Fe(S).some(_=>$.includes(_))),h=d.length>0&&a`${st.disputed} <${ut} ids=${C(d)} />`,f=S=>{let _=ds(x.partners[""].find(w=>w.id===S)?.steps||[]);return _.length>0&&a`<span class="zacht"> – ${_i(_)}</span>`},b=v(t,"tooi"),y=[...Gs(t),[k.thing.also_known,ii(t)],[st.leads,m.length>0&&a`<${Ce} ids=${m} /> ${h}`],[st.units,p.length>0&&a`<${Ce} ids=${p} more=${f} />`],[st.identity,b?g(st.identified,{code:b,date:rt(v(t,"checkedOn"))}):st.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${le} text=${v(t,"summary")} />
      ${Ht(t)&&a`<p>${st.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${st.independent}</p>`}
      ${r.map(S=>a`<p>${R&&`${S.title}: `}${n(S)}</p>`)}
      ${u.length>0&&a`<p>${g(st.across,{kinds:_i(u.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(st.named_steps,{steps:_i(l)})}</p>`}
      ${!s.length&&!l.length&&a`<p>${st.no_steps}</p>`}
      <${xn} pairs=${y} />
    <//>
  `}function Nb({id:t,rows:e}){let n=st.columns,o=c=>Ct(c.to)?.key,s=[...Un(o),qt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ue(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},vn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>ui(c.to)},uo(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let u=e.filter(p=>p.to===c);return{...u[0],phrase:C(u.map(p=>p.phrase)).join(", "),of:u.flatMap(p=>p.of)}}),i=hr(t,"activiteiten",G({}),o),l={id:"acties",caption:st.work_caption,rows:r,sort:"actie",columns:s,file:i};return a`
    <${P} title=${g(st.work,{count:r.length})} note=${st.work_note}>
      ${r.length?a`<${mt} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Pb({id:t}){let e=v(t,"organisationKind")===st.places.of&&!Ht(t)?yt(t,"altLabel"):[],n=u=>e.some(p=>so(u.replace("-"," ")).includes(so(p))),o=u=>yt(u,"place").filter(n).join(", "),s=Y(t,"who").map(u=>u.to),r=Bt(qn.filter(u=>o(u)&&!s.includes(u))),l=a`<${Ce} ids=${r} more=${u=>{let p=jt(Dn(u),"alternativeReading").map($=>Nt($,"status")),m=ft(p.filter(Boolean)).toLowerCase();return a`
      <span class="zacht"> – ${o(u)}</span> <${xt} id=${u} />
      ${m&&a` <span class="zacht">${g(k.whatif.action.reading,{status:m})}</span>`}
    `}} />`,c=g(st.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${st.places.note}>${l}<//>`}function Ib({id:t}){let[e,n]=[G({}),aa(t)],s=x.plans.flatMap($=>oo($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=Y(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>jt($,"followedBy"))]).filter($=>st.to_come.includes(Ln($))&&!s.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...s.map(({work:$,what:d,quote:h,by:f})=>[n($),$,d,`${h} (${l(f)})`]),...i.map($=>["planned",$,ye($).toLowerCase()])],u=Object.entries(st.coming.groups).flatMap(([$,d])=>{let h=c.filter(([b])=>b===$).map(([,b,...y])=>a`<li><${A} id=${b} />: ${y.filter(Boolean).join(", ")}</li>`),f=a`<${zn} id=${`komt-${$}`} items=${h} first=${X()?yc:void 0} />`;return h.length?a`<p>${M(d,h.length)}</p>${f}`:[]}),p=j("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),m=s.length>0&&a`<p><a href=${p}>${st.coming.all}</a></p>`;return u.length>0&&a`<${P} title=${st.coming.title} note=${st.coming.note}>${u}${m}<//>`}function qb({id:t}){let e=Y(t,"own");if(!e.length)return null;let n=({to:o,of:[s]})=>a`
    <h3><${A} id=${o} /></h3>
    <${kr} id=${s} /><${te} of=${[s]} />
  `;return a`
    <${P} title=${g(st.own,{count:e.length})} note=${st.own_note}>
      <${zn} id="eigen" as="div" first=${yc} items=${e.map(n)} />
    <//>
  `}function Rb({id:t}){let e=Y(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[v(r[0],"asOf").slice(0,4),v(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${le} text=${v(i,"summary")} />`)} <${te} of=${r} />
  `,o=Bt(C(e.map(r=>_o(r,t)))).map(r=>{let i=e.filter(l=>_o(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),s=e[0].to===t?st.its_members:st.members;return a`<${P} title=${s}><${zn} id="leden" items=${o} first=${o.length} /><//>`}function Wb({id:t}){let e=new Map(Y(t,"with").map(s=>[_o(s,t),s]));if(!e.size)return null;let n=Bt([...e.keys()]).map(s=>{let{of:r=[],more:i}=e.get(s)||{},l=g(i?st.more_works:st.works,{works:r.map(se).join(", ")});return a`<li key=${s}><${A} id=${s} /><span class="zacht">${l}</span></li>`}),o=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${st.together} note=${st.alphabetical}>
      ${X()?a`<${zn} id="samen" items=${n} first=${yc} />`:o}
    <//>
  `}function Db({id:t}){let e=G({}),n=Va(t,e),o=n.flatMap(c=>c.rows),s=ft(n.flatMap(({end:c})=>c===t?[]:O(c))),r={id:X()?"stromen":"",title:g(st.flows.title,{count:o.length})},i=s&&a`<p class="zacht">${g(st.flows.note,{names:s})}</p>`,l=a`<${Qa} ...${{rows:o,scenario:e}} state=${O(t)} />`;return o.length>0&&a`<${Ws} ...${{...r,intro:i}}>${l}<//>`}var st,_i,yc,N$,P$=L(()=>{"use strict";U();tt();Ot();q();Et();I();Go();ps();pe();Fs();et();dt();Pt();Qt();Ql();he();$t();Be();Qs();di();an();st=k.thing.organisation,_i=t=>ft(t.map(e=>e.toLowerCase()));yc=1;N$=({id:t})=>a`
  <${Eb} id=${t} />
  <${Nb} id=${t} rows=${Y(t,"who")} />
  <${Pb} id=${t} />
  <${Ib} id=${t} />
  <${qb} id=${t} />
  <${pi} title=${st.wishes} ids=${Dt(t,"wish")} of="concerns" />
  <${ci} title=${st.requested} ids=${Bt(Dt(t,"askedOf"))} />
  <${Rb} id=${t} />
  <${Db} id=${t} />
  <${Wb} id=${t} />
  <${Js} id=${t} />
`});function Hb({id:t,reports:e}){let n=pn(t);if(Cn(t.split("/")[0]).dates.length<3)return null;let o=r=>Ke(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${xt} id=${t} date=${r} />`,s=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${o(r)}`);return a`<${z} as="ol" look="verslagen" label=${n.strip} items=${s} />`}function Vb({id:t}){let e=Cn(t.split("/")[0]),{no_result:n,not_mentioned:o}=pn(t),s=e.dates.filter(({date:c})=>Ln(t,c)),r=x.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!s.length)return null;let i=(c,u)=>a`
    <${le} text=${v(c,"summary")} /><${rs} of=${c} />
    <${le} text=${u===e.date&&v(c,"resultReported")!=="true"&&n} look="zacht" />
    <${te} of=${[c]} />
  `,l=s.map(({date:c,label:u})=>{let p=Dn(t,c);return a`
      <strong>${K(u)}</strong>
      <p><${xt} id=${t} date=${c} /></p>
      ${r&&c===e.date&&a`<${le} text=${r} look="zacht" />`}
      ${Ke(t,c).earlier&&a`<p class="zacht">${K(o)}</p>`}
      ${p&&i(p,c)}
    `});return a`<${Hb} id=${t} reports=${s} /><${z} as="ol" look="tijdlijn" items=${l} />`}function Ub({id:t}){let e=jt(t,"silentPart"),n=e.map(o=>[v(o,"summary"),a`<span class="zacht"> (${Z("SilentWeight",v(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${pn(t).silent}</strong></p><${z} items=${n} />`}function Kb({id:t}){let e=pn(t),n=e.deadline_columns,o=Ko(t);if(!o.length)return null;let s=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>rt(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>ar(v(i,"modality"))},{key:"er",label:n.there,text:i=>Ke(i).delivery||e.not_there},{...uo(n.place,()=>[]),cell:i=>a`<${le} text=${v(i,"summary")} /><${te} of=${[i]} />`}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Gb({id:t}){let e=pn(t),n=e.who_columns,o=Y(t,"who");if(!o.length)return a`<p>${e.no_partner}</p>`;let s=[qt("wie",n.who,({from:r})=>r,O,To),{key:"rol",label:n.role,text:({phrase:r})=>r},{key:"wat",label:n.note,sort:!1,text:({of:r})=>v(r[0],"summary")},uo(n.place,({of:r})=>r.slice(0,1))];return a`<${mt} id="wie" caption=${e.who_caption} rows=${o} columns=${s} />`}function Jb({id:t}){let e=jt(ht(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${pn(t).heading}<${ut} ids=${e} />.</p>`}function Qb({id:t}){let e=pn(t),n=ra(t);return n.length?n.map(o=>a`<${kr} id=${o} /><${te} of=${[o]} />`):v(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:yt(t,"interventionKind").map(lt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Yb({id:t}){let e=pn(t),n=Dt(t,"subMeasureOf"),o=s=>a` <${xt} id=${s} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Ce} ids=${n} more=${o} /><//>`}function I$({id:t}){let e=pn(t),n=Cn(t.split("/")[0]),o=wo(n.date,n),s=Gs(t),r=v(t,"isContainer")==="true"?Yb:Zb;return a`
    <${P} title=${v(t,"promise")?e.promise:e.what}>
      ${ai(t).map(i=>a`<${le} text=${i} />`)}
      ${v(t,"isNew")==="true"&&a`<${le} text=${g(e.new,{when:o})} look="zacht" />`}
      ${v(t,"numberedByUs")==="true"&&a`<${le} text=${e.numbered} look="zacht" />`}
      <${te} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${li} id=${t} />
    ${s.length>0&&a`<${P} title=${k.thing.further}><${xn} pairs=${s} /><//>`}
    <${Js} id=${t} />
  `}var pn,Zb,q$=L(()=>{"use strict";U();q();I();pe();et();dt();Pt();he();$t();Be();Qs();an();pn=t=>ke(Ct(t)).thing.undertaking;Zb=({id:t})=>a`
  <${P} title=${pn(t).progress}><${Vb} id=${t} /><${Ub} id=${t} /><${Kb} id=${t} /><//>
  <${P} title=${pn(t).who}><${Gb} id=${t} /><${Jb} id=${t} /><//>
  <${pi} title=${pn(t).expected} ids=${Y(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${pn(t).steps}><${Qb} id=${t} /><//>
`});function ek({id:t}){let e=Xb[fn(t)];return e?x.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${tk} key=${n.plan.key} ...${n} />`):null}function nk({id:t}){let e=Dt(t,"inChapter"),n=Ll(tn.other.annex.file),o=l=>a` <${xt} id=${l} />`,s=l=>g(xi([l])?tn.other.at:tn.other.no_step,{steps:xi([l])}),r=l=>a`${o(l)}<p class="zacht">${ai(l).join(" ")} ${s(l)}</p>`,i=qn.filter(l=>x.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${P} title=${tn.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${tn.other.annex.label}</a></p>`}
      <${Ce} ids=${Bt(e)} more=${r} />
      ${i.length>0&&a`<p>${tn.other.under}</p><${Ce} ids=${Bt(i)} more=${o} />`}
    <//>
  `}function ok({id:t}){let e=[...Gs(t),[Oe(t,"Legislation")?tn.also_known:tn.in_source,ii(t)],[tn.place,Fe(t).length>0&&a`<${te} of=${[t]} />`]];return a`
    <${P} title=${tn.known}>
      ${Oe(t,"Facilitator")&&a`<p class="zacht">${ke(Ct(t)).thing.other.judged}</p>`}
      <${le} text=${v(t,"summary")} />
      <${le} text=${v(t,"rationale")} />
      <${xn} pairs=${e} />
    <//>
    <${li} id=${t} />
    ${Oe(t,"Chapter")&&a`<${nk} id=${t} />`}
    <${Js} id=${t} />
  `}function ak({id:t}){let e=G(F.route.query),n=fn(t)==="organisation"&&v(t,"notation"),o=i=>co(i).some(({partners:l})=>n&&l.includes(n)),s=Q(e).gaps.filter(i=>i.pages.includes(t)||o(i));if(!s.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Fa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(tn.gaps,{count:s.length})}>
      <${zn} id="vragen" items=${s.map(r)} first=${X()?rk:sk} as="div" />
    <//>
  `}function ik({id:t}){let e=fn(t),n=[R$[e]&&a`<a href=${j(R$[e])}>${tn.crumbs[e]}</a>`,R&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(o=>ht(t,o)&&a`<${A} id=${ht(t,o)} />`),ue(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function W$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${No} />`;let n=O(e),o=fn(e),s=o==="undertaking"&&v(e,"isContainer")!=="true",r=()=>{let i=()=>g(tn.stand,{stand:ye(e).toLowerCase()}),l=s?[lc(e),i()]:[v(e,"summary")],c=[`${ue(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=C([...Fe(e),...Fe(Dn(e))]);return ka(c.replace(/([^.!?])$/,"$1."),u,null,Ct(e)||it())};return a`
    <${ik} id=${e} />
    <${at} text=${Oe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${s&&a`<p><${xt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&a`<${Es} />`}
    <${ek} id=${e} />
    <div class="acties bovenaan">
      <${Fo} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${j("verken",{uit:e,kies:e})}>${tn.around}</a>
    </div>
    <${lk[o]} id=${e} />
    <${ak} id=${e} />
  `}var tn,_c,Xb,tk,sk,rk,R$,lk,D$=L(()=>{"use strict";U();tt();Ot();q();Et();I();pe();et();dt();Pt();Je();Qt();he();ns();$t();Be();Qs();P$();di();q$();an();Or();tn=k.thing,_c=k.thing.route,Xb={organisation:(t,e)=>x.partners[R?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Wn},tk=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${R?g(_c.of_plan,{plan:t.title}):_c.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${_c[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[sk,rk]=[3,1];R$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};lk={undertaking:I$,organisation:N$,step:Bd,other:ok}});function ck({rows:t,whole:e,chosen:n,plan:o,scenario:s}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${wt.tiles_label}>
      ${ir(t,ke(o).shared.outcomes,e?In(s,o).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>D({uitkomst:n===r?null:r})}>
            <${Ks} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(mn(o.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function $k({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(l=>o[l].open),r=t.filter(l=>l.outcome===s).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,uk).map(l=>U$(l,a`<${Ks} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${wt.open.title}</h2>
      <p>${r.length?g(wt.open.phrase,{date:rt(mn(e.key,n))}):wt.open.none}</p>
      <${z} items=${i} />
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${wt.open.gaps}</a></p>
      <h2>${wt.read.title}</h2>
      <ul class="leesregels"><li>${wt.read.first}</li>${dk}<li>${wt.read.last}</li></ul>
    </aside>
  `}function hk({rows:t}){let n=C([...t.flatMap(s=>K$(s.work)),...oa]).map(s=>[s,O(ze(s))]).sort((s,r)=>nt(s[1],r[1])),o=[[wt.fields.year,"jaar",on(C(t.map(s=>s.day.slice(0,4))).sort(nt))],[wt.fields.partner,"partner",n]];return a`<${Mo} fields=${o} names=${["jaar","partner"]} />`}function bk({plan:t,scenario:e,chosen:n,query:o}){let{date:s}=e,r=oo(t,s),i=hp(t,s).filter(Pr(o)),l=Hn(t).termless[s].filter(f=>Pr(o)({work:f,day:""})),c=r.filter(Pr(o)),u=c.length===r.length,p=f=>f.filter(b=>!n||b.outcome===n),m=p(c),$=So(m).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(wt.intro,{count:r.length,undated:i.length})}</p>
    <p>${In(e,t).phrase.overdue}</p>
  `,h=a`
    <${ck} rows=${c} whole=${u} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${M$} plan=${t} rows=${m} date=${s} /><${fk} plan=${t} rows=${m} /></div>
      <${$k} rows=${c} plan=${t} date=${s} />
    </div>
    <${Gn} look="tweeling" title=${wt.table}>
      <${mt} id=${`beloften-${t.key}`} caption=${wt.caption} rows=${m} columns=${V$} sort="dag" />
    <//>
  `;return a`
    <section>
      ${R&&a`<h2>${t.title}</h2>`}
      ${u?d:a`<p role="status"><strong>${M(wt.kept,m.length)}</strong> ${$}</p>`}
      <${ti} works=${p(r.filter(Pr({...o,partner:""}))).map(f=>f.work)}
        partner=${o.partner||""} />
      ${r.length>0&&h}
      <${H$} title=${wt.undated} items=${i.map(gk)} />
      <${H$} title=${wt.bare} items=${l.map(f=>a`<${A} id=${f} />: ${ye(f,s)}`)} />
    </section>
  `}function G$({route:t}){let e=G(t.query),n=Se(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(c=>oo(c,e.date)),r=s.filter(Pr(t.query)).filter(c=>!o||c.outcome===o),i=()=>Mn(pk,r,c=>Jt(e,c.plan.key)),l={title:wt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${at} text=${wt.heading} title=${wt.title} />
    <${wn}><${Yo} /><${mr} /><${hk} rows=${s} /><//>
    <${Es} />
    ${n.map(c=>a`<${bk} key=${c.key} ...${{plan:c,scenario:e,chosen:o,query:t.query}} />`)}
    <p class="acties">
      <${fe} name="beloften.csv" rows=${i} />
      ${s.length>0&&a`<${Ye} name="beloften" ...${l} />`}
    </p>
    <${be} text=${M(wt.lane_total,r.length)} />
  `}var wt,V$,pk,U$,uk,dk,mk,fk,K$,Pr,gk,H$,J$=L(()=>{"use strict";U();tt();Ot();q();Et();I();pe();et();dt();Pt();Je();Qt();he();ac();Ao();wc();$t();Cr();Be();wt=k.promises;V$=[{key:"dag",label:wt.columns.day,text:t=>t.day,cell:t=>t.by},qt("actie",wt.columns.work,t=>t.work),{key:"wat",label:wt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:wt.columns.who,text:t=>jn(t.work)},{key:"woorden",label:wt.columns.quote,text:t=>t.quote},{key:"stand",label:wt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${us} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:wt.columns.lane,text:L$}],pk=[...V$,Ns(wt.columns.place,t=>t.id)],U$=({work:t,short:e},n,o,s)=>a`
  ${n}<span><${A} id=${t} text=${e} />${" "}${o}<span class="bij">${s}</span></span>
`,uk=6,dk=wt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);mk=t=>{let e=a`<${us} outcome=${t.outcome} on=${t.on} />`;return U$(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},fk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${bc(t,e).map(n=>{let o=[M(wt.lane_total,n.mine.length),...So(n.mine,!0)].join(" · "),s=[Os(n),a`<span class="bij">${o}</span>`];return a`<${Gn} title=${s}><${z} items=${n.mine.map(mk)} /><//>`})}
  </div>
`,K$=t=>Y(t,"who").map(e=>v(e.from,"notation")),Pr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||K$(e.work).includes(t.partner));gk=({work:t,quote:e,what:n,stand:o})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${o&&`; ${o}`}`,H$=({title:t,items:e})=>e.length>0&&a`<${Gn} look="tweeling" title=${g(t,{count:e.length})}><${z} items=${e} /><//>`});function kk({loss:t,scenario:e,id:n,title:o}){let s=Z$(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Bo(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${mt} ...${{id:n,rows:s,columns:r}} caption=${o} hideCaption open=${Y$()} />`}function wk({loss:t,names:e,scenario:n,apart:o}){let s=Cn(t.plan),{cells:r,none:i,...l}=s.words.losses,c=`verlies${s===x.plans[0]?"":`-${s.key}`}`,u=m=>{let $=Y(m,"who",n.date),[d,h]=[!0,!1].map(w=>$.filter(({from:T})=>e.includes(O(T))===w)),f=h.filter(({acts:w})=>w),b=new Map;for(let{from:w,phrase:T=""}of f.length?f:h)Ne(b,T,O(w));let y=[...b].map(([w,T])=>`${ft(C(T))} (${w})`).join("; "),S=Y(m,"expected",n.date).flatMap(({from:w})=>$.some(T=>T.from===w)?[]:O(w)),_=[d.length>0&&g(En.role,{names:ft(C(d.map(({phrase:w=""})=>w)))}),y&&g(f.length?En.others:En.only_named,{names:y}),S.length>0&&g(En.expected,{names:ft(C(S))})];return a`
      <li>
        <${A} id=${m} /> <${xt} id=${m} date=${n.date} />
        <span class="zacht"> ${_.filter(Boolean).join("; ")}</span>
      </li>
    `},p=(m,$,d=[])=>{let h=a`<${zn} id=${`${c}-${$}`} items=${d.map(u)} first=${Y$()} />`;return d.length>0&&a`<${Q$} title=${m} count=${d.length}>${h}<//>`};return a`
    <section>
      ${R&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${o}
      <${xk} loss=${t} scenario=${n} />
      <${Q$} title=${r} count=${t.cells.length} none=${i}>
        <${kk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>p($,m,t[m]))}
      ${t.blocks.map((m,$)=>p(m.phrase,String($),m.acts))}
    </section>
  `}function xc({losses:t,names:e,scenario:n,apart:o}){let s=()=>t.flatMap(r=>Z$(r,n).map(({cell:i,step:l,now:c})=>[ft(e),lt(i.column),l,c,i.phrase,...Jt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${wk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&o} />`)}
    ${!t.length&&[Se(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),o]}
    <div class="acties"><${fe} name="wat-als.csv" rows=${()=>[[...En.csv,...Xo],...s()]} /></div>
  `}function yk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),o=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return Q({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?K(lt(s.kind)):kt(s.step),...o.get(`${s.step}~${s.kind}`),things:s.things.filter(r=>n.includes(r)),empty:!s.things.length}))}function _k({place:t,date:e}){let{title:n,things:o,empty:s,last_actor:r,only_lead:i}=t,l=o.filter(p=>!r.includes(p)),c=a`
    <p class="verliestal">${g(bs.lost,{count:r.length,total:o.length})}</p>
    <p class="verlieswoord">${bs.lost_phrase}</p>
  `,u=o.length?M(bs.stays,o.length):bs[s?"nothing":"elsewhere"];return a`
    <li class=${r.length?"verlies":s?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(p=>a`<i key=${p} class="paal weg"></i>`)}
        ${l.map(p=>a`<i key=${p} class=${`paal b-${vo(p,e)}`}></i>`)}
      </div>
      ${r.length>0&&c}
      ${i.length>0&&a`<p>${M(bs.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function xk({loss:t,scenario:e}){let{legend:n}=bs,o=yk(t,e),s=C(o.flatMap(i=>i.things.map(l=>vo(l,e.date)))),r=Object.keys(x.codes.CellState).filter(i=>s.includes(i));return a`
    <${P} look="verliesbeeld" title=${bs.title}>
      <ul class="plaatsen">
        ${o.map(i=>a`<${_k} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:xs(it(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Z("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var bs,En,Y$,Z$,Q$,X$=L(()=>{"use strict";U();Ot();q();Et();I();pe();Tn();et();dt();Pt();Qt();he();$t();Be();bs=k.whatif.picture,En=k.whatif,Y$=()=>X()?1:void 0,Z$=(t,e)=>t.cells.map(n=>{let{matrix:o}=Q({...e,plan:t.plan}),s=o.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K(lt(n.column)),s?kt(n.barrier):""],l=s?g(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:s,step:i,name:l,now:s?Is(s):En.no_cell}}),Q$=({title:t,count:e,none:n,children:o})=>a`
  <${P} title=${g(En.part,{title:t,count:e})} as=${R?"h3":"h2"}>
    ${e?o:a`<p>${n}</p>`}
  <//>
`});function vk({notations:t,names:e,scenario:n}){let o=t.map(l=>["zonder",l]),s=Sr("answer",{options:[...yo(n),...o]},()=>zt(ot.done));if(!s||s.silent!==void 0)return a`<div><p>${s?s.silent:ot.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(ot.questions,s.gaps.filter(r).length);return a`
    <div>
      <${xc} losses=${s.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(ot.with_this,{questions:i,now:Q(n).gaps.length})}</p>
    </div>
  `}function Sk({acting:t,chosen:e}){let[n,o]=W(""),s=p=>D({zonder:p.map(vi).join(",")}),r=p=>{if(e.includes(p))return s(e.filter(m=>m!==p));s(Pe()?[...e,p]:[p])},i=p=>[O(p),...yt(p,"altLabel")].join(" "),l=t.filter(p=>Ts(i(p),n)),c=p=>a`
    <button type="button" id=${`zonder-${vi(p)}`} aria-pressed=${String(e.includes(p))}
      onClick=${()=>r(p)}>${O(p)}</button>
  `,u=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${ot.clear}</button>
      <button type="button" class="klein" onClick=${()=>fr(location.href,ot.shared)}>${ot.share}</button>
    </p>
  `;return a`
    <h2>${ot.leave_out}</h2>
    ${e.map(p=>a`
        <button type="button" class="weggelaten" key=${p} aria-label=${g(ot.put_back,{name:O(p)})}
          onClick=${()=>r(p)}>
          ${O(p)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&u}
    <label class="veld">
      <span>${ot.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${p=>o(p.target.value)}
        onKeyDown=${p=>p.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${z} look="partnerlijst" label=${ot.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${ot.none_found}</p>`}
    ${!Pe()&&a`<p class="zacht">${ot.alone}</p>`}
  `}function Ok({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=ft(r.map(p=>kt(p).toLowerCase())),u=c?g(ot.start.steps,{steps:c}):ot.start.no_step;return[i&&M(ot.start.alone,i),i&&u,l&&M(ot.start.lead,l)].filter(Boolean)},o=xs(it(e.plan)),s=r=>a`
    <a href=${j("wat-als",{zonder:vi(r.who)})}>${O(r.who)}</a>
    <span class="bij">${R?`${Cn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${ot.start.title} note=${g(ot.start.phrase,{source:o})}>
      <${z} look="beginlijst" items=${t.map(s)} />
      ${!t.length&&a`<p>${ot.start.no_partner}</p>`}
    <//>
  `}function Ck({id:t,scenario:e}){let n=r=>ft(Bt(C(r)).map(O)),o=Object.entries(ot.apart.roles).map(([r,i])=>{let l=u=>Y(u,"who",e.date).filter(p=>p.role===r),c=Bt(C(l(t).map(u=>u.to))).map(u=>{let p=n(l(u).flatMap(m=>m.from===t?[]:[m.from]));return O(u)+(p&&g(ot.apart.others,{names:p}))});return c.length>0&&a`<p>${g(i,{names:ft(c)})}</p>`}),s=Va(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:p,to:m})=>[...p,...m].filter($=>$!==r))),c=g(r===t?ot.apart.flows:ot.apart.group_flows,{name:O(r)}),u=a`<${A} id=${r} text=${M(ot.apart.count,i.length)} />`;return a`<p>${c} ${u}${l&&g(ot.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Dt(t,r));return i&&a`<p>${g(ot.apart[r],{names:i})}</p>`})}
    ${o} ${s}
    <p>${ot.apart.page} <${A} id=${t} />.</p>
  `}function tm({route:t}){let e=G(t.query),{without:n,most:o}=Q(e),s=Bt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(ze).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&Pe(),[,u,...p]=t.path,m=[[ot.leave_out,j("wat-als"),!u],[ot.action.title,j(["wat-als","actie"]),!!u]],$=a`
    <${gr} label=${ot.title} tabs=${m} />
    <${at} text=${ot.title} title=${u?ot.action.title:ot.title}>
      <p class="uitleg">${u?ot.action[Pe()?"intro":"intro_elsewhere"]:ot.intro}</p>
    <//>
    <${ya} scenario=${e} />
  `;if(u)return[$,a`<${ad} requested=${p.join("/")} scenario=${e} />`];let d=()=>c?a`<${vk} notations=${r.map(vi)} names=${i} scenario=${e} />`:l?a`
      <${xc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Ck} id=${l} scenario=${e} />`} />
    `:a`<${Ok} most=${o} scenario=${e} />`;return a`
    ${$}
    <${Zl} chosen=${r.join(",")} choices=${a`<${Sk} acting=${s} chosen=${r} />`}
      follows=${d()} />
    <${be} text=${r.length===1?g(ot.phrase,{name:i[0]}):""} />
  `}var ot,vi,em=L(()=>{"use strict";Me();zs();U();tt();Ot();q();Et();I();Te();ps();pe();et();dt();Je();Qt();Ca();he();$t();X$();Xl();an();ot=k.whatif;vi=t=>v(t,"notation")});var om={};am(om,{answerTo:()=>Q,compare:()=>nt,connection:()=>Ls,csv:()=>Zr,data:()=>x,here:()=>F,longerWays:()=>ca,scenarioOf:()=>G});function Oi(t=null){for(let e of Ci())e!==t&&(e.open=!1)}function vc(){Oi(),Nn().classList.remove("is-open"),Si().setAttribute("aria-expanded","false")}function jk(){Nn()&&(Si().addEventListener("click",()=>{let t=Nn().classList.toggle("is-open");for(let e of Ci())e.open=t;Si().setAttribute("aria-expanded",String(t))}),Nn().addEventListener("click",t=>{let e=t.target;e.closest("a")?vc():e.closest("summary")&&!X()&&Oi(e.closest("details"))}),Nn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ci().find(n=>n.open);X()?Si().focus():e?.querySelector("summary")?.focus(),vc()}),document.addEventListener("click",t=>{!X()&&!Nn().contains(t.target)&&Oi()}),Nn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!X()&&!Nn().contains(e)&&Oi()}))}function Lk(t){if(!Nn())return;let e=Ml(t)?.to;for(let n of Nn().querySelectorAll("a")){let{path:o}=Ji(n.hash);o[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",j(o))}for(let n of Ci())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Mk(t,e){let n=Object.keys(x.comparisons).length>0,o=n||t==="vergelijk";return Ir=!or(e)||o!==n,Ir?(Pn(a`<p role="status">${k.werkplaats.busy}</p>`,St("inhoud")),ji?pt().show(ji,pt().own):Sc||Tk(yo(e),o),!0):!1}async function Tk(t,e){Sc=!0;try{ji=(await pt().ask("page",{options:t,comparisons:e})).page,Ir&&pt().show(ji,pt().own)}catch(n){Ir&&Pn(a`<p role="alert">${n.message}</p>`,St("inhoud"))}Sc=!1}function zk(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(St("bronregel").hidden=e==="controleer"&&!!ce()?.board,ce()?.own&&Mk(e,G(t.query)))return;n.className=`scherm-${e}`;let o=St("zoek");o&&e!=="zoek"&&(o.value="");let s=nm[e]||nm.onbekend;Pn([a`<${Xp} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Lk(e)}function Oc(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:o}=pt();Pn(a`<${f$} state=${e} why=${n} own=${o} />`,t)}function Fk(){Bk(),Ir=!1,window.removeEventListener("werkplaats",Oc),Pn(null,St("inhoud")),Pn(null,St("motor"))}var Nn,Si,Ci,nm,Sc,ji,Ir,Bk,sm=L(()=>{"use strict";Me();U();tt();Ot();q();Et();I();Te();Go();Fs();dt();Qt();Ca();uu();ju();zu();gd();Td();Yd();t$();b$();S$();Or();E$();D$();J$();em();Nn=()=>St("menu"),Si=()=>St("menuknop"),Ci=()=>[...Nn().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});jk();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),vc();let e=St("zoek").value;location.hash=Up(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,o={...x.meta,title:document.title,address:location.hash||"#/overzicht"};fr(g(e,{...o,sources:ao()}),n)});nm={__proto__:null,overzicht:Xd,dekking:Tu,aandachtspunten:Md,partners:Rd,maatregelen:Vd,naslag:Kd,gevraagd:Gd,tijdlijn:Qd,beloften:G$,verken:hd,ding:W$,samenvatting:A$,vragen:v$,"wat-als":tm,vergelijk:Cu,"weet-niet":pu,methode:cu,zoek:id,controleer:ce()?g$:h$,onbekend:No},Sc=!1,ji="",Ir=!1;ce()&&(window.addEventListener("werkplaats",Oc),Oc());St("inhoud").replaceChildren();Bk=ap(zk);ce()&&window.addEventListener("andere-bladzijde",Fk,{once:!0});document.documentElement.dataset.klaar="ja"});Me();Ti();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:Lc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(sm(),om))});})();
