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
"use strict";var ketenkaart=(()=>{var X$=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var tm=(t,e)=>{for(var n in e)X$(t,n,{get:e[n],enumerable:!0})};function zt(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function _c(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var St,ze=M(()=>{"use strict";St=t=>document.getElementById(t)});async function xc(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Oi=em(await new Response(e).json())}function em(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Oi,Ci=M(()=>{"use strict";ze()});function Oc(t){var e=vc.get(this);return e||(e=new Map,vc.set(this,e)),(e=Sc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Sc,vc,Cc=M(()=>{Sc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Sc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},vc=new Map});function Is(t){t&&t.parentNode&&t.remove()}function Fi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?zi.call(arguments,2):n),Vo(t,i,s,o,null)}function Vo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Uo,__v:o||++Mc,__i:-1,__u:0};return!o&&Ft.vnode&&Ft.vnode(r),r}function Dr(t){return t.children}function Pr(t,e){this.props=t,this.context=e,this.__g=0}function ms(t,e){if(e==null)return t.__&&ms(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ms(t)}function rm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=qs({constructor:Uo},n)).__v=n.__v+1,Ft.vnode&&Ft.vnode(e),Ai(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ms(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Pc(o,e,r),n.__=n.__e=null,e.__e!=s&&Fc(e))}function Fc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Fc(t)}function jc(t){(8&t.__g||(t.__g|=8,$s.push(t),qr++))&&ji==Ft.debounceRendering||((ji=Ft.debounceRendering)||queueMicrotask)(Ac)}function Ac(){try{for(var t,e=1;$s.length;)$s.length>e&&$s.sort(Tc),t=$s.shift(),e=$s.length,8&t.__g&&rm(t)}finally{(qr=$s.length)&&(ji||queueMicrotask)(Ac)}}function Bc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,k,_=s.__k||Wr,x=e.length;for(c=am(n,e,_,c,x),$=0;$<x;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||Rr,d.__i=$,k=Ai(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Bi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Ec(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&k!==void 0?c=k:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function am(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,k=0,_=0,x=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=Vo(null,i):Ti(i)?i=x[r]=Vo(Dr,{children:i}):i.constructor===Uo&&i.__b?i=x[r]=Vo(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=im(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>f?k--:o<f&&k++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=x[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[d=k+m>>1]<i.__i?k=d+1:m=d;u[k]=i.__i,$[r]=k+1}for(k=u.length;r--;)$[r]&&($[r]==k?k--:x[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ms(l)),Ei(l,l));return s}function Ec(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Ec(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ms(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function im(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Lc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Er(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Lc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Lc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Li[e]||(Li[e]=lm(e)),(t.__a||(t.__a={}))[e]=Mi,r=e!=(e=e.replace(zc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function lm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Nr]==null)e[Nr]=Mi++;else if(e[Nr]<this.__a[t])return;return n(Ft.event?Ft.event(e):e)}}}function Ai(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,k,_,x,w,S,j,z,lt,vt,N,Tt,B,Nt=e.type;if(e.constructor!==Uo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=Ir(u,r):r.push(u),l=r[0]||l),(u=Ft.__b)&&u(e);t:if(typeof Nt=="function"){m=i.length;try{if(_=e.props,x=(u=Nt.prototype)&&u.render,w=(u=Nt.contextType)&&s[u.__c],S=u?w?w.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new Nt(_,S):(e.__c=d=new Pr(_,S),d.constructor=Nt,d.render=pm),w&&w.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),Nt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qs({},d.__s)),qs(d.__s,Nt.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&x&&!Nt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,S),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,S)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(be){be&&(be.__=e)}),Wr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ms(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,S),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,k)})}else x&&!Nt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=_,d.__P=t,d.__g&=-5,j=Ft.__r,z=x?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++z<25);x&&(Wr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=qs({},s,d.getChildContext())),x&&n.__c&&d.getSnapshotBeforeUpdate&&(k=d.getSnapshotBeforeUpdate(f,h)),lt=u&&u.type===Dr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(be){be&&Ei(be,be)}),n.__k=null),l=n.__k?ms(n,0):null),l=Bc(t,Ti(lt)?lt:[lt],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Is),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(be){if(i.length=m,e.__v=null,c||r)if(be&&be.then){if(e.__u|=128|c,r){for(~(Tt=r.indexOf(l||void 0))||(Tt=r.length);(B=r[Tt-1])&&B.nodeType==8;)Tt--;for(;Tt<r.length;Tt++)if(B=r[Tt])if(r[Tt]=null,vt){if(B==N)break}else{if(B.nodeType!=8)break;B.data.startsWith("$s")&&(N=Ir(vt=B))}}if(!vt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;vt=l}(u=Ir(vt=e.__c.__z||(e.__c.__z=vt)))?(e.__e=vt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Is);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),be&&be.then||Nc(e),Ft.__e(be,e,n)}}else l=e.__e=cm(n.__e,e,n,s,o,r,i,c,p,t);return(u=Ft.diffed)&&u(e),l}function Ir(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Nc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Nc))}function Pc(t,e,n){for(var s=0;s<n.length;)Bi(n[s++],n[s++],n[s++]);Ft.__c&&Ft.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Ft.__e(r,o.__v)}})}function cm(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,k,_,x=n.props||Rr,w=e.props,S=e.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(S?f.localName==S:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!S)return _.createTextNode(w);t=_.createElementNS(o,S,w.is?w:p),l&&(Ft.__m&&Ft.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&w.defaultValue!=null?null:r&&zi.call(p.childNodes),!l&&r)for(x={},u=0;u<t.attributes.length;u++)x[(f=t.attributes[u]).name]=f.value;for(u in x)f=x[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Er(t,u,null,f,o);for(u in w)f=w[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?k=f:l&&typeof f!="function"||x[u]===f||Er(t,u,f,x[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&om.test(S))&&(o="http://www.w3.org/1999/xhtml"),Bc(p,Ti(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ms(n,0),l,c),r&&r.some(Is)),l&&S!="textarea"||(u="value",S=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(S!="progress"||h)||Er(t,u,h,x[u],o),u="checked",k!=null&&k!=t[u]&&Er(t,u,k,x[u],o))}else x===w||l&&t.data==w||(t.data=w);return t}function Bi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Ft.__e(o,n)}}function Ei(t,e,n){var s,o,r,i;if(Ft.unmount&&Ft.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Bi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Ft.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ei(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Ir(s,r=[]))&&(s==t.__e&&r.some(Is),Is(o),Is(s)),n||Is(t.__e),t.__e=t.__c=t.__=null}function pm(t,e,n){return this.constructor(t,n)}function En(t,e){var n,s,o,r;Ft.__&&Ft.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Vo(Dr,{children:[t]}),o=[],r=[],Ai(e,e.__k,s||Rr,Rr,e.namespaceURI,s?null:e.firstChild?zi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Pc(o,e.__k,r),e.__k.props.children=null}var Ft,Mc,nm,$s,ji,qr,Tc,Nr,zc,Mi,Li,sm,Uo,Rr,Wr,om,Ti,zi,qs,Hr=M(()=>{Uo=Symbol.for("pv"),Rr={},Wr=[],om=/^m(i|n|o|s|text|space)$/,Ti=Array.isArray,zi=Wr.slice,qs=Object.assign;Ft={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw qr=0,t}},Mc=0,nm=function(t){return t!=null&&t.constructor===Uo},Pr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=qs({},this.state)),typeof t=="function"&&(t=t(qs({},n),this.props)),t&&(qs(n,t),this.__v&&(e&&this.__k.push(e),jc(this)))},Pr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),jc(this))},Pr.prototype.render=Dr,$s=[],qr=0,Tc=function(t,e){return t.__v.__b-e.__v.__b},Nr=Symbol(),zc=/(PointerCapture)$|Capture$/i,Mi=0,Li={},sm=0});function Ur(t,e){te.__h&&te.__h(se,t,Vr||e),Vr=0;var n=se.__H||(se.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return Vr=1,um(Jc,t)}function um(t,e,n){var s=Ur(mo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Jc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Pi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=se,!se.__f)){se.__f=!0;var o=se.shouldComponentUpdate;se.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Pi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Se(t,e){var n=Ur(mo++,3);!te.__s&&Ri(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,se.__H.__h.push(n))}function nn(t,e){var n=Ur(mo++,4);!te.__s&&Ri(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,se.__h.push(n))}function Go(t){return Vr=5,Pe(function(){return{current:t}},[])}function Pe(t,e){var n=Ur(mo++,7);return Ri(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function dm(){var t;do{for(;t=Ii.shift();)try{Ko(t)}catch(n){te.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Gc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ko),e.__h.some(qi),e.__h=[]}catch(n){e.__h=[],te.__e(n,t.__v)}}}while(Ii.length)}function $m(t){var e,n=function(){clearTimeout(s),Uc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Uc&&(e=requestAnimationFrame(n))}function Kc(t){t!=1&&Ic==te.requestAnimationFrame||((Ic=te.requestAnimationFrame)||$m)(dm)}function Ko(t){var e=se,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),se=e}function qi(t){var e=se;t.__c=t.__(),se=e}function Ri(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Pi(n,t[s])})}function Jc(t,e){return typeof e=="function"?e(t):e}var mo,se,Ni,Ic,Pi,Vr,Gc,Ii,te,qc,Rc,Wc,Dc,Hc,Vc,Uc,Wi=M(()=>{Hr();Pi=Object.is,Vr=0,Gc=[],Ii=[],te=Ft,qc=te.__b,Rc=te.__r,Wc=te.diffed,Dc=te.__c,Hc=te.unmount,Vc=te.__;te.__b=function(t){se=null,qc&&qc(t)},te.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Vc&&Vc(t,e)},te.__r=function(t){Rc&&Rc(t),mo=0;var e=(se=t.__c).__H;e&&(Ni==se?se.__h=[]:(e.__h.some(Ko),e.__h.some(qi),mo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ni=se},te.diffed=function(t){Wc&&Wc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Kc(Gc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ni=se=null},te.__c=function(t,e){e.some(function(n){try{n.__h.some(Ko),n.__h=n.__h.filter(function(s){return!s.__||qi(s)})}catch(s){n.__h=[function(){throw s}]}}),Dc&&Dc(t,e)},te.unmount=function(t){Hc&&Hc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Kc(Ii.push(o))}else Ko(o)}catch(r){e=r}}),s.__H=void 0,e&&te.__e(e,s.__v))};Uc=typeof requestAnimationFrame=="function"});function Qc(t){if(Array.isArray(t))return t.map(Qc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Fi("wbr",null),n]:[n])}var oe,a,P,D=M(()=>{"use strict";Cc();Hr();Wi();Hr();Wi();oe=()=>Go(null);a=Oc.bind((t,e,...n)=>Fi(t,e,...typeof t=="string"?n.map(Qc):n)),P=({items:t,as:e="ul",look:n,id:s})=>a`
  <${e} class=${n} id=${s}>${t.map(o=>a`<li>${o}</li>`)}<//>
`});function gm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Yc,n)&&!t.query.uit?{path:Yc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Vi(t){let e=Object.entries(hm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[fm[i]||i,l]);return gm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=mm.filter(i=>n&&F.route.query[i]).map(i=>[i,F.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function W(t,e=!1){let n=L(F.route.path,{...F.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Di},"",n),Hi())}function Hi(t=!1){let e=Vi(location.hash),n=F.route.path.join("/")===e.path.join("/");F.route=e,F.led=F.started&&!n&&!t,Zc(e),n||window.scrollTo(0,t&&Xc.get(history.state?.turn)||0)}function tp(t){Zc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Di=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Xc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Di},""),Hi(o)};return window.addEventListener("popstate",s,n),Hi(),F.started=!0,()=>e.abort()}var mm,fm,Yc,hm,F,Zc,Di,Xc,Ge,Y=M(()=>{"use strict";mm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],fm={ernst:"gewicht"},Yc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},hm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};F={route:{path:[],query:{}},started:!1,led:!1},Di=0,Xc=new Map;Ge=t=>L(["ding",t])});function ot({text:t,title:e=t,children:n}){let s=oe();return nn(()=>{document.title=`${e} – Ketenkaart`},[e]),nn(()=>{F.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ke({text:t}){let{route:e}=F;return nn(()=>{F.started&&t&&zt(t)},[t,e]),null}var Q,Ot=M(()=>{"use strict";ze();D();Y();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function mt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ie(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function fo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Kr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?X(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function Gr(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function ep(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,T,H,Jo,Gt,C,sn,X,I=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),T=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),H=t=>t.slice(0,1).toUpperCase()+t.slice(1),Jo=t=>(Gt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Gt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],sn=t=>t.map(e=>[e,e]),{compare:X}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,np,sp,bm,km,wm,ym,_m,xm,vm,Sm,Om,Cm,on,ho,q,b,we,rt,vn,Ct,Dt,op,jm,Jn,Oe,Lm,un,dn,st,go,Ce,fs,E=M(()=>{"use strict";Ci();y=Oi,{codes:np,progress:sp,queries:bm,names:km,absent:wm,lists:ym,kinds:_m,called:xm,works:vm,partners:Sm,lookups:Om}=y,Cm=[np,sp,bm,km,wm,y.dates,ym,_m,xm,vm,Sm,Om];for(let t of[...Cm,y.words,y.addresses,...[np,sp].flatMap(Object.values)])Object.setPrototypeOf(t,null);on=new Map(Object.entries(y.things)),ho=new Map(y.plans.map(t=>[t.key,t])),q=y.plans.length>1,b=y.words,we=t=>t?.words.page||b,rt=t=>ho.get(t||"")||(q?void 0:y.plans[0]),vn=t=>ho.get(t),Ct=t=>ho.get(t.split("/")[0]),Dt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,op=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],jm=y.plans.flatMap(t=>t.dates),Jn=op(jm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Oe=Jn[Jn.length-1].date,Lm=y.plans.flatMap(t=>t.steps),un=op(Lm.reverse(),({notation:t})=>t).reverse(),dn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},st=t=>y.dates[t]||t||"",go=(t=rt())=>t?.source||y.source,Ce=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),fs=(t,e=rt())=>(e?e.dates:Jn).find(n=>n.date===t)?.label||st(t)});async function Jr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(b.check.unreadable,{name:t.name}))}}async function Qn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ui,pe,ct,qe,Fe=M(()=>{"use strict";I();E();Ui=5*2**20,pe=()=>window.werkplaats,ct=()=>pe(),qe=()=>!!pe()&&pe()?.state!=="off"});function K(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ki.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Gi(o,n),without:Gi(r,n),links:i},p={...Gi(l,n),...c};Ki.set(s,p)}return Ki.get(s)}function hs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function V(t){let e=q&&ho.has(t.plan)?t.plan:"",n=Jn.some(p=>p.date===t.stand)?t.stand:Oe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Oe};return[r,i,l].map(Qr).find(p=>Qo(p)||pe())||Qr({...l,stated:!1,strict:!1})}function Qr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ji(t,e,n){return new Set(n.map(([o])=>V({...t,[e]:o}).key)).size===n.length?n:[]}var Ki,Gi,Nn,Qo,Qi,rp,Pt=M(()=>{"use strict";E();Fe();Ki=new Map,Gi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Nn=(t,e)=>K({...t,plan:e.key}).numbers[0];Qo=t=>t.key in y.answers;Qi=(t,e)=>ho.get(e)?.steps.find(n=>n.notation===t)?.id,rp=t=>new Set(K(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Qi(s.step,e))))});var ap,Mm,Rs,Yo,G,Ht,gs,ue=M(()=>{"use strict";I();E();ap=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Ie(ap,i,r)}Mm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Rs=(t,e=Oe)=>!Mm[e]?.has(t),Yo=(t,e=Oe)=>(ap.get(t)||[]).filter(n=>Rs(n.of[0]||n.from,e)),G=(t,e,n)=>Yo(t,n).filter(s=>s.name===e),Ht=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),gs=(t,e)=>t.from===e?t.to:t.from});var Yi,yt,v,jt,ft,bs,Yr,Ws,je,lp,$n,de,Yn,$e,Jt,J,It,Zr,cp,O,re,ip,mn,Xr,Pn,Tm,ta,Zo,fn,bo,zm,Ae,me,Be,Z=M(()=>{"use strict";I();E();Yi=[],yt=(t,e)=>on.get(t)?.[e]||Yi,v=(t,e)=>yt(t,e)[0]||"",jt=(t,e)=>yt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ft=(t,e)=>jt(t,e)[0]||"",bs=t=>on.has(t),Yr=t=>yt(t,"type"),Ws=t=>cp.get(t)||Yi,je=(t,e)=>Yr(t).includes(e),lp=t=>Yr(t).flatMap(e=>y.kinds[e]||[])[0],$n=t=>lp(t)?.page||"",de=t=>lp(t)?.kind||"",Yn=t=>$n(t)==="organisation",$e=t=>$n(t)==="undertaking",Jt=t=>!!$n(t)&&!!v(t,"prefLabel"),J=(t,e)=>y.codes[t]?.[e]?.label||e||"",It=(t,e)=>J(y.lists[e],v(t,e)),Zr=t=>y.names[t]||b.thing.foreign[t]||t,cp=new Map;for(let[t,e]of on)for(let n of e.type||Yi)Ie(cp,n,t);O=t=>y.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),re=t=>y.called[t]?.short||O(t),ip=t=>v(t,"identifier"),mn=[...Ws("Chapter")].sort((t,e)=>X(ip(t),ip(e))),Xr=mn.flatMap(t=>jt(t,"chapterLead").map(e=>v(e,"notation"))),Pn=[...on.keys()].filter($e),Tm=[...on.keys()].filter(Yn),ta=t=>un.find(e=>e.notation===t),Zo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),fn=un.map(t=>[t.notation,t.label]),bo=Zo("InterventionKind"),zm=new Map(Tm.map(t=>[v(t,"notation"),t])),Ae=t=>zm.get(t)||"",me=t=>y.addresses[t]||"",Be=t=>jt(t,"passage")});function up(t,e,n,s){let o=Je(t,s);return{id:t,work:e,plan:n,name:O(e),short:re(e),what:v(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:H(tr(v(t,"modality"))),day:v(t,"dueBy"),by:st(v(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:st(o.on)}}var Xo,qn,Zn,ko,Zi,In,Sn,ea,Ds,Vt,na,tr,Fm,Je,Xi,Rn,On,ks,Xn,pp,er,ws,tl,wo,Wn,qt=M(()=>{"use strict";Y();I();E();ue();Z();Xo=t=>e=>y.works[e]?.[t]||[],qn=Xo("steps"),Zn=Xo("kinds"),ko=Xo("years"),Zi=Xo("leads"),In=Xo("acts"),Sn=t=>{let e=s=>Zi(t).includes(s)?g(b.shared.leading,{name:O(s)}):O(s);if(In(t).length)return In(t).map(e).join(", ");let n=G(t,"who").map(({from:s,phrase:o})=>`${O(s)} (${o})`);return n.length?g(b.explore.list.named,{who:n.join(", ")}):y.works[t]?.container?"":b.explore.list.no_partner},ea=(t,e)=>G(t,"at",e).flatMap(n=>n.of),Ds=(t,e)=>G(t,"deadline",e).map(n=>n.from),Vt=t=>v(t,"isGeneric")==="true",na=t=>{let[e,n]=[Ht(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},tr=t=>J("Modality",t),Fm={},Je=(t,e=Oe)=>F.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||Fm,Xi=t=>(e,n)=>Je(e,n)[t]||"",Rn=Xi("report"),On=Xi("status"),ks=Xi("state"),Xn=(t,e)=>Wn(t).rows.filter(({id:n})=>Je(n,e).outcome).map(n=>({...n,...up(n.id,n.work,t,e)})),pp=(t,e)=>y.promises[t.key].undated.filter(n=>Rs(n,e)).map(n=>up(n,ft(n,"initiative"),t,e));er=(t,e=b.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ws=(t,e=!1)=>er(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>T(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),tl=(t,e)=>{let{reports:n}=Wn(t);return n.find(s=>s.date===dn(t.key,e))||n[n.length-1]},wo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Wn=t=>y.promises[t.key]});function yo(t,e){if(v(t,"crossCutting")==="true")return[{step:ys,of:t,basis:""}];let n=K(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:ft(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function sa(t,e){if($e(t))return[t];let n=r=>$e(r)&&Dt(r,e.plan);if(Yn(t))return C(_s(t,e).map(r=>r.to));if(!$p(t))return C(Yo(t,e.date).map(r=>gs(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&yo(r,e).some(i=>i.step===t))}function mp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Jt),$=N=>(!s||yo(N,c).some(Tt=>v(Tt.step,"notation")===s))&&(!o||Zn(N).includes(o))&&(!r||ko(N).slice(-1)[0]>=r)&&(!i||ko(N)[0]<=i),m=C(u.flatMap(N=>sa(N,c))),d=N=>u.includes(N)&&!l,f=m.filter(N=>!d(N)&&!$(N)),h=m.filter(N=>d(N)||$(N)&&!p.has(N)).sort(sl),x=[...u.filter(N=>!Yn(N)).flatMap(N=>sa(N,c)),e].filter(N=>h.includes(N)).flatMap(N=>dp(N,c,l)),w=C([...u.filter(Yn),...x]).filter(N=>!p.has(N)).sort(_o),S=h.flatMap(N=>_s(N,c,l).filter(Tt=>w.includes(Tt.from))),j=h.flatMap(N=>yo(N,c).map(Tt=>({work:N,...Tt}))),z=[...un.map(N=>N.id),ys],lt=C([...u.filter($p),...j.map(N=>N.step)]).filter(N=>!p.has(N)).sort((N,Tt)=>z.indexOf(N)-z.indexOf(Tt)),vt=r||i?f.filter(N=>!ko(N).length).length:0;return{who:w,what:h,steps:lt,roles:S,ties:j.filter(N=>lt.includes(N.step)),left:f.length,undated:vt}}function oa(t,{who:e,what:n},s){return $e(t)?dp(t,s).filter(o=>!e.includes(o)).length:sa(t,s).filter(o=>!n.includes(o)).length}function ra(t,e,n,s=!1){let o=fp(t,e,n,s),r=el(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>nr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(_o))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function xo(t,e,n,s=!1){let o=fp(t,e,n,s),r=el(t,e,o),i=el(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(_o)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>{let h=_s(f,n);return p[d].flatMap(k=>{let _=h.filter(x=>gs(x,f)===k);return _.length&&u.set(f,(u.get(f)||0)+(u.get(k)||0)),_.length?{from:k,to:f,roles:_}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function hp(t,e,n){let s=[t,e],o=s.flatMap(r=>[..._s(r,n,!0),...G(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>$e(r)&&Dt(r,n.plan)).sort(sl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function el(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function gp(t,e){let n=r=>yo(r,e).map(i=>i.step),[s,o]=t.map(r=>sa(r,e).flatMap(n));return un.filter(({id:r})=>s.includes(r)&&o.includes(r))}function bp(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var ys,nl,_s,dp,$p,sl,_o,fp,nr,Hs=M(()=>{"use strict";I();Pt();E();ue();Z();qt();ys="dwars",nl=60,_s=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Dt(o.to,n)),dp=(t,e,n=!1)=>C(_s(t,e,n).map(s=>s.from)),$p=t=>$n(t)==="step";sl=(t,e)=>X(re(t),re(e))||X(O(t),O(e)),_o=(t,e)=>Number(Vt(t))-Number(Vt(e))||sl(t,e);fp=(t,e,n,s)=>o=>C(_s(o,n).map(r=>gs(r,o))).filter(r=>r===t||r===e||$e(r)||s||!Vt(r)),nr=30});var Am,xp,vp,sr,vo,Bm,Sp,or,la,ll,ol,Em,Op,Cp,ul,dl,jp,Nm,rr,rl,Pm,Im,qm,Rm,al,kp,Wm,cl,pl,il,Dm,wp,yp,_p,aa,ia,Lp,Hm,Mp=M(()=>{Am="ENTRIES",xp="KEYS",vp="VALUES",sr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=vo(this._path);if(vo(n)==="")return{done:!1,value:this.result()};let s=e.get(vo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=vo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>vo(e)).filter(e=>e!=="").join("")}value(){return vo(this._path).node.get("")}result(){switch(this._type){case vp:return this.value();case xp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},vo=t=>t[t.length-1],Bm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Sp(t,e,n,s,i,1,o,""),s},Sp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let x=k;x<_;++x){let w=m!==e[x],S=o[f+x]+ +w,j=o[f+x+1]+1,z=o[d+x]+1,lt=o[d+x+1]=Math.min(S,j,z);lt<h&&(h=lt)}if(h>n)continue t}Sp(t.get(p),e,n,s,o,u,i,l+p)}},or=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=la(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ul(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Em(this._tree,e)}entries(){return new sr(this,Am)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Bm(this._tree,e,n)}get(e){let n=ll(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ll(this._tree,e);return n!==void 0&&n.has("")}keys(){return new sr(this,xp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ol(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ol(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ol(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new sr(this,vp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},la=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),la(t.get(s),e.slice(s.length),n);return n.push([t,e]),la(void 0,"",n)},ll=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ll(t.get(n),e.slice(n.length))},ol=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Em=(t,e)=>{let[n,s]=la(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Op(s);else if(n.size===1){let[o,r]=n.entries().next().value;Cp(s,o,r)}}},Op=t=>{if(t.length===0)return;let[e,n]=ul(t);if(e.delete(n),e.size===0)Op(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Cp(t.slice(0,-1),s,o)}},Cp=(t,e,n)=>{if(t.length===0)return;let[s,o]=ul(t);s.set(o+e,n),s.delete(o)},ul=t=>t[t.length-1],dl="or",jp="and",Nm="and_not",rr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?il:e.autoVacuum;this._options={...al,...e,autoVacuum:n,searchOptions:{...kp,...e.searchOptions||{}},autoSuggestOptions:{...Wm,...e.autoSuggestOptions||{}}},this._index=new or,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=pl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let k=r(h,u);if(Array.isArray(k))for(let _ of k)this.addTerm(d,p,_);else k&&this.addTerm(d,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let k=s(h,u);if(Array.isArray(k))for(let _ of k)this.removeTerm(d,p,_);else k&&this.removeTerm(d,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new or,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=pl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||cl.batchSize,r=e.batchWait||cl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||il.minDirtCount,s=s||il.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(yp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(yp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(al.hasOwnProperty(e))return rl(al,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=aa(o),c._fieldLength=aa(r),c._storedFields=aa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),aa(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ia(o),c._fieldLength=await ia(r),c._storedFields=await ia(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await ia(f))}++p%1e3===0&&await Lp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new or,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Rm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,k)=>({...h,[k]:rl(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...kp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,k=h<1?Math.min(l,Math.round(e.term.length*h)):h;k&&(f=this._index.fuzzyGet(e.term,k))}if(d)for(let[h,k]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let x=u*h.length/(h.length+.3*_);this.termResults(e.term,h,x,e.termBoost,k,o,r,c,m)}if(f)for(let h of f.keys()){let[k,_]=f.get(h);if(!_)continue;let x=p*h.length/(h.length+_);this.termResults(e.term,h,x,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=dl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Pm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let k of d.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),f-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let x=d.get(k),w=this._fieldLength.get(k)[m],S=qm(x,f,this._documentCount,w,h,c),j=s*o*$*_*S,z=p.get(k);if(z){z.score+=j,Dm(z.terms,e);let lt=rl(z.match,n);lt?lt.push(u):z.match[n]=[u]}else p.set(k,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,_p),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,_p),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};rr.wildcard=Symbol("*");rl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Pm={[dl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),wp(s.terms,r)}}return t},[jp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);wp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Nm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Im={k:1.2,b:.7,d:.5},qm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Rm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},al={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Hm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},kp={combineWith:dl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Im},Wm={combineWith:jp,prefix:(t,e,n)=>e===n.length-1},cl={batchSize:1e3,batchWait:10},pl={minDirtFactor:.1,minDirtCount:20},il={...cl,...pl},Dm=(t,e)=>{t.includes(e)||t.push(e)},wp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},yp=({score:t},{score:e})=>e-t,_p=()=>new Map,aa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ia=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Lp(0);return e},Lp=t=>new Promise(e=>setTimeout(e,t)),Hm=/[\n\r\p{Z}\p{P}]+/u});function ca(t,e=[],n=xs(t),s=()=>!0){let o=Gt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Um&&l.length>=c.length+Km&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function So(t,e){let n=ar(t).map(Gt);return Vs(e).every(s=>n.some(ca(s)))}function pa(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Tp))zp(o).map(Gt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Vm,Um,Km,Tp,Gm,Vs,zp,ar,xs,Oo=M(()=>{"use strict";I();Vm=4,Um=6,Km=3,Tp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Gm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Vs=t=>Gm(t).match(Tp)||[],zp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],ar=t=>Vs(t).flatMap(zp),xs=t=>t.length>1&&t.length<=Vm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Zm(){let t=new Map([...on.keys()].filter(Jt).map(s=>{let o=[y.called[s]&&O(s),v(s,"value")&&y.lookups[s]?.description];return[s,{sort:[de(s)],text:o.filter(Boolean)}]}));for(let[s,o]of on){let r=Qe.owners.flatMap(l=>jt(s,l)),i=t.get([s,...r].find(l=>t.has(l)));i?.sort.push(...Ym(s)),i?.text.push(...Qe.texts.flatMap(l=>(o[l]||[]).map(st)))}let e=s=>Number(Qe.weights[s]??Qe.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Qe.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:O(s),kind:de(s),titles:Qm(s),...o},i=C(Ht(s,"who")).filter(c=>!In(s).includes(c)),l={actors:Fp(Qe.actors,In(s)),text:[...r.text,...Fp(Qe.others,i)]};return{...r,...l,weight:Math.min(...Yr(s).map(e))}}),...Object.entries(y.queries).filter(hl).map(([s,{title:o,question:r,why:i}])=>n(s,o,Qe.question,["vragen",s],[r,i])),...C(Object.values(y.progress[Oe]).flatMap(({status:s})=>s||[])).map(s=>n(s,H(J("Status",s)),Qe.in_state,["maatregelen"],[],{staat:s})),...Object.values(q?{}:y.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Qe.also[o])).map(([s,o])=>n(s,o,b.compare.title,["vergelijk"],[],{vouw:s}))]}function Bp(){let t=new Map(Zm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(ar)),s=new Set(n.filter(p=>!ua(p)).map(Gt)),o=new rr({fields:da,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:ar,processTerm:p=>ua(p)?null:Gt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(ar),i=new Set(r.filter(xs).map(Gt)),c=[...e.filter(p=>Qe.synonyms.some(u=>je(p.id,u))).map(p=>p.titles),...Qe.same].map(p=>C(p.map(ts))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function sf(t){if(ye.known.has(t))return $l.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ye.known.has(n));return[...$l.get(t)||[],...e.flatMap(n=>$l.get(n)||[n])]}function gl(t){let e=Gt(t),n=[e,e.replace(/s$/,"")].find(o=>ye.shorts.has(o));if(n||xs(t)||e.length<2)return ca(n||t,[],!0);let s=[...ye.known].some(o=>o.startsWith(e));return ca(t,sf(e),!1,o=>s||ye.known.has(o))}function Np(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ye.known.has(n)||e<fl&&!ye.shorts.has(n))continue;let o=s.length>=fl&&ye.known.has(s)?[s]:Np(s);if(o.length)return[n,...o]}return[]}function of(t){for(let e of t.length<tf||/\d/.test(t)?[]:t.length<ef?[1]:[1,2]){let s=ye.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function $a(t){let e=Vs(t).filter(n=>!ua(n));return e.length?e:Vs(t)}function Pp(t){return $a(t).flatMap(e=>{if(xs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Np(Gt(e)),()=>of(Gt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>bl(gl(r)).length))return o}return[e]})}function rf(t,e){let n=t.filter(xs).map(ts),s=ye.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>nf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Vs(o).filter(r=>!ua(r)))]}function af(t,e){let[n,...s]=t.titles.map(ts);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function ml(t){ye=ye||Bp();let e=Pp(t),n=e.join(" "),s=$a(t).join(" "),o=Gt(n)===Gt(s)?ts(t):ts(n),[,...r]=rf(e,o),i=[e,...r].map(d=>d.map(gl)),l=[o,...r.map(d=>ts(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(k=>p.test(Gt(k))),$=new Map;for(let d of i){let f=d.map(h=>({combineWith:Ep,queries:bl(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,k]of Xm.entries())for(let{id:_,score:x}of ye.mini.search({combineWith:"AND",queries:f},{fields:k})){let w=ye.items.get(_),S=af(w,o)??h+4+ +(k.length===da.length&&!u(w));S<($.get(_)?.place??Number.POSITIVE_INFINITY)&&$.set(_,{item:w,place:S,score:x})}}return{found:[...$.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||X(d.item.label,f.item.label)).map(({item:d})=>d),read:Gt(n)===Gt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function kl(t){let e=ml(t);if(e.found.length||$a(t).length<2)return e;let n=$a(t).flatMap(o=>ml(o).found.length?{word:o,...ml(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Ip(t,e){ye=ye||Bp();let n={},s=new Map;for(let i of C(Pp(v(t,"prefLabel"))).filter(l=>xs(l)||l.length>=fl)){let l={combineWith:Ep,queries:bl(gl(i))},c=ye.mini.search(l,{fields:["titles"]}).filter(p=>e.includes(p.id));n[i]=1/c.length;for(let p of c.length>cf?[]:c)Ie(s,p.id,i)}let o=i=>i.reduce((l,c)=>l+n[c],0),r=i=>Zn(i).some(l=>Zn(t).includes(l));return[...s].map(([i,l])=>({id:i,shared:l})).filter(i=>o(i.shared)>=pf||r(i.id)).sort((i,l)=>o(l.shared)-o(i.shared)).slice(0,lf)}function Rp(t,e){let n=r=>{let[i,l]=pa(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Qe,Jm,ua,ts,Ap,Qm,Fp,Ym,ma,hl,da,Xm,tf,ef,fl,nf,Ep,$l,ye,bl,lf,cf,pf,qp,Co=M(()=>{"use strict";Mp();Oo();Y();I();E();Fe();ue();Z();qt();Qe=b.search,Jm=new Set(Qe.small),ua=t=>!xs(t)&&Jm.has(Gt(t)),ts=t=>` ${Vs(t).map(Gt).join(" ")} `,Ap=new Map;for(let[t,e]of y.search.english)Ie(Ap,t,e);Qm=t=>C([O(t),re(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>yt(t,e)),...Ap.get(t)||[]]),Fp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],Ym=t=>Qe.sorts.flatMap(e=>{let n=y.lists[e];return yt(t,e).flatMap(s=>[J(n,s),...y.search.also[n]?.[s]||[]])}),ma="gaps",hl=([t,{shelf:e}])=>e===ma||t in b.questions.rows_of||!!pe();da=["titles","sort","actors","text"],Xm=da.map((t,e)=>da.slice(0,e+1));tf=6,ef=10,fl=4,nf=4,Ep="OR",$l=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));bl=t=>[...ye.known].filter(t);[lf,cf,pf]=[3,16,1/2];qp=t=>{let{found:e,read:n,some:s}=kl(t);return e.length===1&&Jt(e[0].id)&&!n&&!s.length?L(e[0].path):""}});function fa(t,e,n,s=rt(n?.plan)){let{version:o,content:r}=y.meta;return g(rn.export.footnote,{phrase:t,sources:ns(s),addresses:e.map(i=>`; ${me(i)}`).join(""),version:o+(r?g(rn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Rt(n,s)}`:""})}var rn,Dn,es,jo,ns,vs,_e,fe,kt,at,ir,uf,wl,Rt,ut=M(()=>{"use strict";I();E();Z();qt();rn=b.shared,Dn=rn.silence,es=(t=rt())=>t?g(we(t).shared.report,{date:st(t.date)}):rn.reports,jo=(t=rt(),e=rn.nothing)=>`${T(e,t?1:2,{report:H(es(t))})} ${Dn}`,ns=(t=rt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${st(e.date)}`).join("; "),vs=(t,e)=>[Je(t,e).word||"",Je(t,e).more||""],_e=(t,e)=>vs(t,e).filter(Boolean).join(", "),fe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,rn.bases[t]||H(e.label)]])),kt=t=>t===null?rn.all_steps:ta(t)?.label||t,at=t=>J("InterventionKind",t),ir=t=>O(Ae(t)||t),uf=(t,e)=>e?fs(dn(e.key,t.date),e):t.date===Oe?rn.choices.latest:g(rn.choices.others_latest,{date:fs(t.date)}),wl=({stated:t,strict:e,plan:n},s=rt(n))=>[t&&we(s).shared.choices.links_stated,e&&rn.choices.strict_phrase].filter(Boolean).join(" · ")||rn.choices.all_phrase,Rt=(t,e=rt(t.plan))=>[uf(t,e),wl(t,e),t.expect?rn.choices.with_phrase:rn.choices.without_phrase].join(" · ")});function xe({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||F.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>W({[e]:i.target.value})}>
        ${!o&&a`<option value="">${hn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Hp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function gn({children:t}){if(!Q())return a`<section class="filters" aria-label=${hn.filters}>${t}</section>`;let e=C(yl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(hn.filters_set,{count:e}):hn.filters;return a`<${Hp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!Q()&&$f.some(n=>F.route.query[n]);return a`
    <${Hp} look="keuzes" id="wijzig" phrase=${hn.change} opens=${e}>${t}<${ga} /><//>
  `}function cr(){let t=V(F.route.query),e=rt(t.plan)?.dates||Jn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ji(F.route.query,"stand",n);return a`<${ss} legend=${hn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function _l(){let{query:t}=F.route,e=V(t),{counted:n}=we(rt(e.plan)).shared.choices,s=Object.entries(mf).filter(([,o])=>Wp(o,V({...t,...o})));return s.length<2?null:a`
    <${Dp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Wp(r,e)}
            onChange=${()=>W(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ga(){let{query:t}=F.route,{expectations:e,with:n,without:s}=hn.choices,o=Ji(t,"verwachtingen",Object.entries({"":n,uit:s})),r=V(t).expect?"":"uit";return a`
    <${Ks} />
    <${_l} />
    <${cr} />
    <${ss} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}var hn,Dp,ss,Lo,lr,ha,df,yl,$f,Ks,mf,Wp,Mo,ba,os,Ye=M(()=>{"use strict";D();Y();Ot();I();Pt();E();ut();hn=b.shared,Dp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,ss=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Dp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>W({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Lo=({label:t=hn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${F.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>W({[e]:s.target.value},!0)} />
  </label>
`,lr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>W(Object.fromEntries(t.map(e=>[e,null])))}>
    ${hn.clear}
  </button>
`,ha=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${xe} ...${{label:s,name:o,options:r}} />`)}
    <${lr} names=${e} />
  </div>
`;df=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,yl=()=>Object.entries(F.route.query).filter(([t])=>!df.test(t));$f=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=y.plans.map(e=>[e.key,e.title]);return q&&a`<div class="velden"><${xe} label=${hn.plan} name="plan" options=${t} /></div>`};mf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Wp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Mo=()=>V(F.route.query).strict&&a`
    <p class="zacht">
      ${hn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>W({lezing:null})}>${hn.choices.strict_off}</button>
    </p>
  `,ba=({scenario:t})=>a`
  <details class="blik">
    <summary>${Rt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${ga} />
  </details>
`,os=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${q&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Up({passage:t}){let[e,n]=R("");async function s(){try{n((await ct().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Vp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Vp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ka(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function xt({id:t,date:e}){let[n,s]=vs(t,e);return a`<span class=${`chip s-${ks(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ve({basis:t}){let[e,n]=fe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${ff[e]}
    </svg>
  `:null}function ee({of:t}){let e=C(t.flatMap(Be)).map(n=>a`<li><${ya} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function Gs({of:t,look:e}){let[n,...s]=Be(t);return n?a`
    <p class=${e}>
      ${me(n)}${s.length>0&&g(b.shared.more_places,{count:s.length})}
      ${qe()&&a`<${Up} passage=${n} />`}
    </p>
  `:null}var Vp,A,pt,Le,ff,wa,ya,_a,Ss,dt=M(()=>{"use strict";D();Y();I();E();Fe();Z();ut();qt();Vp=b.shared.passage;A=({id:t,text:e})=>Jt(t)?a`<a href=${Ge(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;pt=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${A} id=${o} text=${e(o)} />`]),Le=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${A} id=${n} />${e?.(n)}</li>`)}</ul>`;ff={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};wa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${J("Severity",t)}</span>`,ya=({passage:t})=>[me(t),qe()&&a`<${Up} passage=${t} />`];_a=({id:t})=>[ft(t,"broader")&&[a`<${A} id=${ft(t,"broader")} />`," › "],a`<${A} id=${t} />`],Ss=({id:t})=>Vt(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function bf({text:t,done:e}){let n=oe(),s=oe();return nn(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Os.by_hand} ref=${n} onClose=${e}>
      <p>${Os.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Os.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function pr(t,e=Os.copied){try{await navigator.clipboard.writeText(t),zt(e)}catch{let n=document.createElement("div");document.body.append(n),En(a`<${bf} text=${t} done=${()=>n.remove()} />`,n)}}function bn(t,e,n){_c(t,e,n),zt(g(Os.downloaded,{name:t}))}function zo(){return!y.files.length&&!pe()?null:a`
    <section class="bestanden" aria-label=${Kp}>
      <h2>${Kp}</h2>
      <ul>
        <${xl} ...${hf} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${xl} label=${e} description=${n} href=${vl(t)?.href} download=${t} />`)}
        ${pe()&&a`<${xl} ...${gf} href="#/controleer" />`}
      </ul>
    </section>
  `}var hf,gf,Kp,Os,xa,Cs,he,Qt,Js,Cn,ur,Hn,To,vl,xl,Yt=M(()=>{"use strict";ze();D();I();E();Fe();Z();ut();Ye();dt();({summary:hf,save:gf,title:Kp}=b.frame.foot.files),Os=b.shared.export;xa=t=>t.replace(".",[...yl().map(([,e])=>`-${Jo(O(e).split(":")[0])}`),"."].join("")),Cs=({text:t,label:e=Os.copy})=>a`<button type="button" class="klein" onClick=${()=>pr(t())}>${e}</button>`,he=({name:t,rows:e,label:n=Os.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>bn(xa(t),Gr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Qt=(t,e="",n="")=>{let s=rt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>st(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Rt(t,s):n]},Js=Os.heads,Cn=(t,e,n)=>[[...t.map(s=>s.label),...Js],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],ur=(t,e,n,s)=>({name:`${Jo(O(t))}-${e}.csv`,origin:o=>Qt(n,s(o))}),Hn=t=>q?[{key:"bronplan",label:b.shared.plan,text:e=>rt(t(e))?.title||""}]:[],To=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Be(e(n)).map(me).join("; "),cell:n=>a`<${Gs} of=${e(n)} />`}),vl=t=>document.querySelector(`#meenemen a[download="${t}"]`),xl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Gp({name:t}){let e=Sl(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${dr} label=${e?.label} tabs=${n} />`}var kf,Sl,dr,va=M(()=>{"use strict";D();Y();E();kf=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Sl=t=>kf.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),dr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function We(t,e,n){let s=new Map;for(let r of K({...e,plan:n.key}).matrix[t])Ie(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:wf[t](r),id:t==="partner"?Ae(r):"",cells:kn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>X(r.label,i.label)):o}function Sa(t){let[e,n,s]=t.split("~");return{key:e,step:n===Jp?null:n,plan:s}}function Re(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Ao(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Qr);if(!l.every(Qo))return()=>null;let c=u=>[Vn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(K(u).matrix[t].map(c)));return(u,$)=>{let m=Vn(u,$,n.key),[d,f,h,k]=p.map(x=>yf(x.get(m)));return k===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Jp,wf,kn,Vn,js,Qs,Oa,Fo,yf,jn=M(()=>{"use strict";Y();I();Pt();E();Z();ut();Jp="alle",wf={kind:t=>H(at(t)),form:t=>H(J("ExploitationForm",t)),partner:t=>O(Ae(t)||t)},kn=t=>[...t.steps.map(e=>e.notation),null];Vn=(t,e,n)=>[t,e??Jp,...q?[n]:[]].join("~"),js=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:Vn(t,e,n)});Qs=t=>`cel-${t.replaceAll("~","-")}`,Oa=(t,e)=>K(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Fo=t=>[Re(t).word,...Re(t).lines].join(", "),yf=t=>t&&JSON.stringify([t.phrase,Re(t).look,t.most_basis])});function La(t,e){let n=()=>ja(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>xf(o,e))}function Ol({list:t,plan:e}){if(!t.length)return a`<p>${vn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${vf} ...${o} />`]);return a`
    <p class="zacht">${Ca.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${A} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function $r({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Sf({gap:t}){let e=[t.barrier&&kt(t.barrier).toLowerCase(),t.kind&&at(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${wa} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${as(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${q&&` · ${vn(t.plan).title}`}
      ${Jt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${Cl} gap=${t} />
    </p>
  `}function jl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ys(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${g(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${$r} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ya} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Ca.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(b.gaps.under,{title:as(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ca.who}</strong></p><${Ol} list=${t.candidates} plan=${t.plan} />`}
    <${Cs} text=${()=>fa(t.sentence,Ys(t),e,rt(t.plan))} />
  `} /></div>`}var Ca,rs,Ys,as,Qp,_f,xf,ja,vf,Cl,Ma,Zs=M(()=>{"use strict";Oo();D();Y();I();E();Z();ut();Yt();dt();Ca=b.shared.gaps,rs=t=>[t,...t.also],Ys=t=>me(t.evidence)?[t.evidence]:[],as=t=>y.queries[t]?.title||t,Qp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),_f=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),xf=(t,e)=>Qp(e.gewicht,[t.severity])&&(!e.tekst||So(_f(t),e.tekst))&&rs(t).some(n=>Qp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),ja=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});vf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${pt} ids=${e} name=${re} />`,n&&Ca.more_work,")"]:t;Cl=({gap:t})=>a`<span class="alleen-papier">${Ys(t).map(e=>a` · <${ya} passage=${e} />`)}</span>`;Ma=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Sf} gap=${t} />
  <${jl} gap=${t} scenario=${e} />
`});function Bo(t,e,n=null,s=Q()?jf:Cf){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ta(l.key),turn:Ml(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Of.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ta(t),folds:!0,more:!0,turn:Ml(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Xs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Yp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Yp&&" …"}</span>`}
    </div>
  `}function Eo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Ta(t),turn:s||Ml(t)};return a`
    <section class="blok">
      ${t?a`<${Xs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${to(r)}>${o}</div>
    </section>
  `}var Of,Zp,Cf,jf,Yp,Ll,Ta,Ml,to,Ln,Ls=M(()=>{"use strict";D();Y();Ot();I();E();Of=b.shared,Zp="uit",[Cf,jf,Yp]=[20,6,4],Ll=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Ta=t=>Ll().includes(Zp)||Ll().includes(t),Ml=(t,e=[t])=>()=>{let n=e.filter(o=>Ta(o)!==(o===t)),s=Ll().filter(o=>o!==Zp&&!e.includes(o));W({vouw:[...s,...n].join(",")},!0)};to=t=>t.open?null:"dicht";Ln=({id:t,items:e,first:n,as:s="ul"})=>Bo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Xs} part=${o} />`}
      <${s} class=${to(o)}>${o.rows}<//>
    `)});function Lf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function $t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=R(t),f=l?Tl(l,t):m,h=w=>{let S=f===w.key?`-${w.key}`:w.key;l?W({[l]:S===t?null:S},!0):d(S);let j=b.shared.table,z=S.startsWith("-")?j.descending:j.ascending;zt(g(j.sorted,{column:w.label.toLowerCase(),direction:z}))},k=Kr(r,i,f),_=()=>Cn(i,k,u?.origin||(()=>[])),x=Bo(s,k,f===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${Lf} id=${s} column=${w} sort=${f} turn=${h} />`)}
          </tr>
        </thead>
        ${x.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${to(w)}>
              ${w.folds&&a`<${Tf} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(S=>a`<${Mf} row=${S} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${he} name=${u.name} rows=${_} /></p>`}
  `}function wn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Tl,Mf,Tf,At,yn,is,Ee=M(()=>{"use strict";ze();D();Y();I();E();Z();ut();Yt();Ls();dt();Tl=(t,e="")=>F.route.query[t]||e;Mf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Tf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Xs} part=${t} count=${s&&T(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;At=(t,e,n,s=O,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${A} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),yn=(t,e,n,s)=>({key:t,label:e,text:o=>_e(n(o),s),cell:o=>a`<${xt} id=${n(o)} date=${s} />`}),is=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(Be).map(me)).join("; "),cell:n=>a`<${ee} of=${e(n)} />`})});function zl({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of G(t,"who",e))Ie(n,o,r);if(!n.size)return b.shared.no_partner;let s=[...n].map(([o,r])=>a`<${A} id=${o} />${` (${C(r).join(", ")})`}<${Ss} id=${o} />`);return a`<${P} look="partners" items=${s} />`}function zf(t){let e=v(t,"dueBy");return e&&` (${g(Ne.bound,{date:st(e)})}; ${tr(v(t,"modality"))})`}function Ff({ids:t,date:e}){let n=t.map(s=>{let o=v(s,"deadlineLabel"),{delivery:r}=Je(s,e);return a`
      ${o&&`${H(o)}: `}“${v(s,"deadlineText")}”${zf(s)}
      ${v(s,"revises")==="true"&&`, ${Ne.revised}`}${r&&` – ${r}`}
    `});return a`<${P} look="termijnen" items=${n} />`}function Fl({id:t,date:e}){let n=s=>a`
    <${A} id=${s} />: <strong>${y.lookups[s]?.description}</strong><${ee} of=${[s]} />
  `;return a`<${P} look="cijfers" items=${Fa(t,e).map(n)} />`}function eo({of:t}){let e=r=>[ft(r,"barrier")&&g(Ne.at_step,{step:O(ft(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>v(r,i)&&It(r,i))].filter(Boolean),n=r=>v(r,"status")?g(Ne.other_status,{reading:e(r).join(", ")}):g(Ne.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ne.other_unsaid}),o=jt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${v(r,"rationale")}`);return o.length>0&&a`<${P} items=${o} />`}function mr({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let s=yt(t,"interventionKind").map(at).join(", ");return a`
    <div class="koppeling">
      <p>
        <${_a} id=${ft(t,"barrier")} />
        ${` · ${s} · ${J("Strength",n)} · `}
        <${ve} basis=${e} />${` ${fe[e]?.[1]||J("Basis",e)}`}
        ${za(t)&&a` · <strong>${za(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ne.here}</strong>${v(t,"rationale")}</p>
      <${eo} of=${t} />
    </div>
  `}function tu({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Rn(t,s),r=v(t,"promise"),i=Ds(t,s),{links:l}=K(e),c=n.length?n.map(u=>a`<${mr} id=${u} read=${l[u]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ne.across}</strong>${v(t,"rationale")}</p>`,p=[[Ne.facts.deadline,i.length>0&&a`<${Ff} ids=${i} date=${s} />`],[Ne.facts.who,a`<${zl} id=${t} date=${s} />`],[Ne.facts.figures,Fa(t).length>0&&a`<${Fl} id=${t} date=${s} />`],[Ne.facts.how,c],[Ne.facts.where,a`<${ee} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${de(t)} · <${xt} id=${t} date=${s} /></p>
      <${Xp} lead=${r&&Ne.promise} text=${r||v(t,"summary")} />
      <${Xp} lead=${Ne.progress} text=${v(o,"summary")} />
      ${o&&a`<${eo} of=${o} />`}
      <${wn} pairs=${p} />
    </article>
  `}var Ne,Fa,za,Xp,Bt,an=M(()=>{"use strict";D();I();Pt();E();ue();Z();ut();qt();dt();Ee();Ne=b.shared.work;Fa=(t,e)=>Ht(t,"figure",e);za=t=>v(t,"state")&&g(Ne.own_state,{state:J("CellState",v(t,"state"))});Xp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Bt=t=>[...t].sort((e,n)=>X(O(e),O(n)))});function ls({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Ea(t,e,n){let{word:s,lines:o}=Re(t),r=t&&[t.strict,fe[t.most_basis]?.[1],t.requested&&Mn.requested_mark];return[s,...o,...r||[],e&&Ba(e,n)].filter(Boolean).join(" · ")}function Pf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Mn.undecided}</p>`;let u=a`<a href=${js({column:n,barrier:null},o,F.route.query)}>${Mn.see_elsewhere}</a>`;return a`
    <p>${jo(rt(o))}</p>
    ${r.length>0&&a`<h3>${Mn.why}</h3>`}
    ${r.map($=>a`<p>${v($,"rationale")} <span class="zacht">${v($,"source")}</span></p>`)}
    ${p&&a`<p>${Mn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Mn.elsewhere,{count:i,kind:at(n)})} ${u}</p>`}
    ${l&&a`<h3>${Mn.who}</h3><${Ol} list=${l} plan=${o} />`}
  `}function If({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=oe(),c=oe();nn(()=>{let k=document.getElementById(Qs(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Qs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Re(e),m=g(Mn.panel_note,{scenario:Rt(o,r)}),d=n&&g(Mn.changed.usual,{phrase:Fo(n.usual)}),f=e.initiatives>0&&!o.strict&&H(e.strict||r.words.stands),h=e.things.map(k=>{let _=ea(k).filter(x=>e.links.includes(x));return a`<${tu} key=${k} id=${k} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>F.led?history.back():W({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Mn.panel,{row:t.label,step:kt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ba(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${q&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Mn.requested} <${pt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${Pf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function No({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Sa(t),i=rt(r);if(!i)return null;let l=We(e,n,i).find(u=>u.key===s),c=l?.cells[kn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Ao(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${If} key=${t} ...${p} />`}var Ze,Mn,fr,Af,Al,Bf,Ef,Nf,Aa,Ba,no=M(()=>{"use strict";D();Y();I();E();jn();Z();ut();qt();Zs();dt();an();Ze=b.overview.legend,Mn=b.overview;fr=({expected:t=Ze.expected,quiet:e=Ze.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ze.states.map(o=>a`
        <li><span class="staal"><${ls} bar=${[[o,1,0]]} /></span>${H(y.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ls} bar=${[[Ze.support_state,1,1]]} /></span>${Ze.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ze.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Af=Object.entries(fe).map(([t,[,e]])=>a`<span class="staal"><${ve} basis=${t} /></span>${e}`),Al=()=>a`<${P} look="stalen" items=${Af} />`,[Bf,...Ef]=Ze.sample.words,Nf=Ze.sample.bar.map(([t,e])=>[t,Number(e),0]),Aa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ze.title}>
    <h2>${Ze.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ls} bar=${Nf} /><strong>${Bf}</strong>
      ${Ef.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ze.explain}</p>
    <${fr} undecided=${t} />
    <h3>${Ze.how}</h3>
    <${Al} />
    <p><span class="anders">${Ze.other}</span>${Ze.other_says}</p>
  </aside>
`,Ba=({by:t},e)=>we(e).overview.changed[t]});function nu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${H(s)}`;return a`<${wn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function su({id:t=""}){let e=Me.reading;return a`
    <${so} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${nu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${ns(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Rf(){let{howto:t}=b.overview,e=Object.values(fe).map(([s])=>s),n={report:q?t.reports:es(),marks:e.join(" "),source:go()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Wf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${bs(i)?a`<${A} id=${i} />`:i}</li>`,r=oe();return Se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ka(t,q?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Uf(){let t=o=>a`
    <${A} id=${ft(o,"initiative")} />${" → "}<${_a} id=${ft(o,"barrier")} />
    ${`: ${v(o,"rationale")}`}<${eo} of=${o} />
  `,e=o=>a`
    <${A} id=${ft(o,"initiative")} />${`: ${It(o,"status")}`}<${eo} of=${o} />
  `,n=eu(ln.statuses).map(e),s=g(Me.weak.intro,ln.links);return a`
    <${Na} of=${Me.weak} id="lezing" items=${eu(ln.weak).map(t)} intro=${s} />
    <${Na} of=${Me.other} id="anders" items=${ln.other.map(t)} />
    ${n.length>0&&a`<${Na} of=${Me.statuses} id="standen" items=${n} />`}
  `}function Gf(){if(!ln.judged.length)return null;let t=e=>g(Me.judged.line,{step:O(ft(e,"barrier")),kinds:yt(e,"interventionKind").map(at).join(", "),state:It(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:st(v(e,"asOf"))});return a`<${Na} of=${Me.judged} id="oordelen" items=${ln.judged.map(t)} />`}function Jf(){let t=Me.expected.columns,e=[At("stap",t.step,n=>ft(n,"barrier")),{key:"soort",label:t.kind,text:n=>yt(n,"interventionKind").map(at).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${so} of=${Me.expected} id="verwacht" count=${ln.expected.length}>
      <${$t} id="verwachtingen" caption=${Me.expected.caption} rows=${ln.expected} columns=${e} />
    <//>
  `}var hr,Me,qf,so,Df,Hf,ou,ln,Bl,Vf,Na,eu,Kf,ru,au=M(()=>{"use strict";D();Y();Ot();I();Pt();E();Z();ut();no();Ls();dt();Ee();an();hr=b.method,Me=b.unknown,qf=3,so=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Eo} id=${e!==void 0&&e<=qf?"":s} close=${o}
    title=${e===void 0?t.title:g(Me.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Df=()=>W({getal:null},!0),Hf=({scenario:t})=>a`
  <${so} of=${hr.numbers} id="getallen" close=${F.route.query.getal?Df:null}>
    ${Ce(t).map(e=>a`
        ${q&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Nn(t,e).named).map(([n,s])=>a`
              <${Wf} key=${n} name=${n} one=${s} plan=${e} open=${F.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,ou=({route:t})=>a`
  <${ot} text=${hr.title}><p class="uitleg">${hr.intro}</p><//>
  <${Rf} />
  <div class="blok"><${Aa} /></div>
  <${so} of=${hr.states} id="standen"><${nu} list="CellState" /><//>
  <${Hf} scenario=${V(t.query)} />
  <${su} />
  <p><a href=${L("weet-niet")}>${hr.unknown}</a></p>
`,ln=y.unknown,Bl=({of:t,id:e,ids:n,more:s})=>a`
  <${so} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Le} ids=${Bt(n)} more=${s} />`}
  <//>
`,Vf=t=>a`<span class="zacht"> – ${de(t).toLowerCase()}</span>`,Na=({of:t,id:e,items:n,intro:s})=>a`
  <${so} of=${t} id=${e} count=${n.length} intro=${s}><${P} items=${n} /><//>
`,eu=t=>[...t].sort((e,n)=>X(O(ft(e,"initiative")),O(ft(n,"initiative"))));Kf=()=>a`
  <${so} of=${Me.clashes} id="tegenspraak" count=${ln.clashes.length}>
    ${Bt(ln.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${ee} of=${[t]} />
        </div>
      `)}
  <//>
`;ru=()=>a`
  <${ot} text=${Me.title}><p class="uitleg">${Me.intro} ${Dn}</p><//>
  <${Bl} of=${Me.unjudged} id="ongeplaatst" ids=${ln.unjudged} more=${Vf} />
  <${Uf} />
  <${Kf} />
  <${Gf} />
  <${Bl} of=${Me.nameless} id="naamloos" ids=${ln.nameless} />
  <${Bl} of=${Me.generic} id="verzamelnamen" ids=${ln.generic} />
  <${Jf} />
  <${su} id="lezen" />
`});function iu({plans:t,here:e}){let n=s=>s.flatMap(o=>G(o,"who").map(({from:r})=>r));return t.map((s,o)=>{let r=n(Pa(t[1-o])),i=Bt(C(n(Pa(s).filter(e))).filter(c=>!r.includes(c))),l=g(Po.only_in,{plan:s.title,count:i.length});return a`<details><summary>${l}</summary><${Le} ids=${i} /></details>`})}function lu({plans:t}){let e=r=>Pa(r).filter(i=>je(i,"Measure")),[n,s]=[...t].sort((r,i)=>e(r).length-e(i).length),o=()=>{let r=e(n).map(u=>({id:u,found:Ip(u,Pa(s))})),i=({found:u})=>u.map(({id:$,shared:m})=>`${O($)} (${m.join(", ")})`).join("; ")||Po.none,l=({id:u,shared:$})=>a`<${A} id=${u} /> <${xt} id=${u} /> <span class="zacht">${$.join(", ")}</span>`,c=[At("actie",n.title,({id:u})=>u),{key:"lijkt",label:s.title,sort:!1,text:i,cell:({found:u})=>u.length?a`<${P} items=${u.map(l)} />`:Po.none}],p={name:"lijkt-op.csv",origin:()=>Qt(null)};return a`
      <p class="zacht">${Po.note}</p>
      <${$t} id="lijkt-op" caption=${Po.title} rows=${r} columns=${c} file=${p} hideCaption />
    `};return a`<${$r} summary=${g(Po.summary,{plan:n.title})} inside=${o} />`}var Po,Pa,cu=M(()=>{"use strict";D();I();E();ue();Co();Z();Yt();Zs();dt();Ee();an();Po=b.compare.alike,Pa=({key:t})=>Pn.filter(e=>Dt(e,t))});function Qf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Yf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Pl(s,o,.8);return n}function Xf(t,e){return[...t.querySelectorAll(Zf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Ia(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return th(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(El(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:pu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function th(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=oo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Ia(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=oo(p.trim(),$,u.fontWeight),[d]})}function oo(t,e,n){return Nl.font=`${n} ${e}px ${qa}`,Nl.measureText(t).width}function eh(t,e,n){let{width:s,height:o}=e,r=Ia(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Pl(s/2,o/2,s/2-1):gr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;El(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Qf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Yf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:gr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:gr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:gr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,f]of Object.entries(l?{top:c}:m)){let h=$(d);h.wide&&El(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function nh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}oo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Nl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+oo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Ia(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function uu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Xf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?nh(u,l,c):u instanceof Element?uu(u,l,c):[]);return o.style.transform="",[...eh(s,i,l),...p]}function Il(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=uu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*oo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Ia,El,gr,Pl,pu,Zf,Nl,qa,du=M(()=>{"use strict";Ia=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),El=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),gr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Pl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;pu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Pl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>gr(t("x"),t("y"),t("width"),t("height"))},Zf=[...Object.keys(pu),"text"].join();Nl=document.createElement("canvas").getContext("2d"),qa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ql(t,e,n,s,o,r){let i=ep(t,p=>oo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,cs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function hu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[ns(rt(e?.plan)),e&&Rt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Il(c);c.classList.remove("heel");let u=Math.max(p.width,oh),$=ql(t,22,650,sh,u,cs),m=ql(`${l}. ${Dn} ${o}`.trim(),13,400,$u,u,$.below+2),d=m.below+16,[f,h,k]=[cs,d+p.height+24,0],_=[...document.querySelectorAll(s)].map(Il).flatMap(j=>{f>cs&&f+j.width>cs+u&&([f,h,k]=[cs,h+k+6,0]);let z=fu(j.shapes,f,h);return f+=j.width+20,k=Math.max(k,j.height),z}),x=g(br.foot,{version:r,content:(i||"").slice(0,12)}),w=ql(x,13,400,$u,u,h+k+16),S=[...$.shapes,...m.shapes,...fu(p.shapes,cs,d),..._,...w.shapes];return{title:`${t} ${l}. ${Dn}`,width:u+2*cs,height:w.below+cs,shapes:S}}function ah(t){let{title:e,width:n,height:s,shapes:o}=hu(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":qa,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:k,slant:_,opacity:x}of o){let[w,S,j,z,lt,vt]=c,N=w===1&&!S&&!j&&z===1?`translate(${lt} ${vt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:N,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:x===1?void 0:x}):r(l,"text",{transform:N,...{"font-size":h,"font-weight":k,"font-style":_},fill:$},p)}bn(xa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function ih(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=hu(t),o=document.createElement("canvas"),r=Math.min(rh,mu/e,mu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:k,slant:_="",opacity:x=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=x,i.fillStyle=$,i.font=`${_} ${k} ${h}px ${qa}`,p!==void 0&&i.fillText(p,0,0);let w=new Path2D(u);$!=="none"&&i.fill(w),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(w)),i.restore()}let l=xa(`${t.name}.png`);o.toBlob(c=>c?bn(l,c,"image/png"):zt(g(br.too_large,{name:l})),"image/png")}var br,sh,$u,cs,oh,rh,mu,fu,Xe,Ms=M(()=>{"use strict";ze();D();I();E();ut();Yt();du();br=b.shared.export,[sh,$u]=["#16212B","#46525D"],[cs,oh,rh,mu]=[28,720,2,12e3],fu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Xe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>ah(t)}>${br.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>ih(t)}>${br.png}</button>
  </span>
  <span class="breder zacht">${br.wider}</span>
`});function gu({rows:t,unit:e,end:n}){let s=n?ne.right:ne.left-ne.box,o=n?ne.right+ne.box+12:ne.left-ne.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ne.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ne.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ts(r)}
        </text>
      </g>
    `})}function lh({band:t,unit:e}){let n=t.count*e,s=ne.top+t.y1*e+n/2,o=ne.top+t.y2*e+n/2,r=(ne.left+ne.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ne.left} ${s} C${r} ${s} ${r} ${o} ${ne.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${bu(t)}</title></path>
  `}function ch({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Ts(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Ts(o)}</h3><${P} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${ro.listed}</p>
  </div>`}function ku({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${ch} flow=${t} />`;let o=ne.height/t.height,r=t.bands.map(bu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ro.title}>
      <svg viewBox=${`0 0 ${ne.width} ${ne.height+ne.top+14}`} role="img"
        aria-label=${g(ro.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ne.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ne.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${lh} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${gu} rows=${t.left} unit=${o} />
        <${gu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${ro.caption}</figcaption>
      <p class="acties"><${Xe} name="overgang" title=${`${ro.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ro,ne,Ts,bu,wu=M(()=>{"use strict";D();Ot();I();E();Z();Ms();ro=b.compare.flow,ne={width:960,height:430,top:40,left:230,right:640,box:16},Ts=t=>t?H(J("CellState",t)):ro.fresh,bu=({count:t,from:e,to:n})=>T(ro.band,t,{from:Ts(e),to:Ts(n)})});function Ra(t){let[e,n]=[Rl(t),v(t,"summary")];return[e,e&&n?`${Tn.reported} ${n}`:n].filter(Boolean)}function uh({property:t,value:e}){let n=e.slice(1),s=([o,r])=>v(n,o)&&` (${g(r,{date:st(v(n,o))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(Tn.when[t]||{}).map(s)]:y.lists[t]?J(y.lists[t],e):Tn.truth[e]||st(e)}function Ha({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:It(o,"recommendationKind"),response:It(o,"response")||Tn.requested.no_response}),s=t.map(o=>a`<li><${A} id=${o} />${g(Tn.requested.line,n(o))}</li>`);return a`<${et} title=${e}><${Ln} id="gevraagd" items=${s} /><//>`}function qo({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Yo(t))u&&p===t&&Ie(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Tn.mentions,i=n.length>(Q()?1:dh),l=[At("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>de(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...yn("stand",s.stand,({from:c})=>c),cell:({from:c})=>$e(c)&&a`<${xt} id=${c} />`}];return a`
    <${Eo} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${$t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Tn,ph,Rl,et,ae,Io,Wa,Da,dh,Va,zs=M(()=>{"use strict";D();Ot();I();E();ue();Z();Ls();dt();Ee();an();Tn=b.thing,ph=new Set([...y.hidden,...Tn.shown]),Rl=t=>{let e=v(t,"promise");return e&&`${v(t,"isNew")==="true"?Tn.promised_new:Tn.promised} ${e}`};et=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ae=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;Io=t=>Object.entries(on.get(t)||{}).filter(([e])=>!ph.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${uh} property=${e} value=${o} />`);return[H(Zr(e)),s.length>1?a`<${P} items=${s} />`:s[0]]}),Wa=t=>yt(t,"altLabel").join(", "),Da=({id:t})=>Fa(t).length>0&&a`<${et} title=${Tn.figures}><${Fl} id=${t} /><//>`;dh=3;Va=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${et} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${pt} ids=${jt(s,n)} />${jt(s,n).length>0&&": "}
              <strong>${It(s,"engagement")||Tn.organisation.wish}.</strong> ${v(s,"rationale")}
            </p>
            <${ee} of=${[s]} />
          </div>
        `)}
    <//>
  `});function fh(t){let e=Un[Un.length-1],n=y.plans.map(c=>Un.findLast(p=>p.plan===c)||e),[s,o]=q?n:[Un[0],e],r=Un.slice(0,-1).find(c=>c.key===t.van)||s,i=Un.slice(Un.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function hh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=kr(t)?null:Vn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===Oe?null:n}),l=c=>a` <${xt} ...${{id:c,date:n}} /> <${zl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Le} ids=${Bt(t.work[o])} more=${l} />
    </div>
  `}function gh({rows:t}){let e=([,,s,o])=>a`${o} <a href=${Ge(s)}>${U.see}<span class="sr"> ${O(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${et} title=${g(U.stated,{count:t.length})}>
      <p class="zacht">${U.stated_note}</p>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${Bo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Xs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${P} look=${to(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function bh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>kr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...fn,["",b.shared.all_steps],["apart",U.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(U.whose).map(([w,S])=>[w,g(S,l)])},p=w=>w.map(S=>O(Ae(S)||S)).join(", "),u=w=>H(at(w.kind)),$=w=>C([w.barrier,w.other_barrier].map(kt)).join(" / "),m=w=>u(w)+(s==="plans"&&!kr(w)?` (${$(w)})`:""),d=[{key:"stap",label:U.columns.step,text:$},{key:"soort",label:U.columns.kind,text:u},{key:"een",label:e.label,text:w=>H(w.states[0])},{key:"ander",label:n.label,text:w=>H(w.states[1])},{key:"weg",label:g(U.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(U.joined[s],l),sort:!1,text:w=>p(w.joined)}],f=i.flatMap(({label:w,date:S},j)=>{let z=lt=>`${O(lt)} (${_e(lt,S)})`;return[{key:"wie",label:g(U.who,{label:w}),text:lt=>p(lt.who[j])},{key:"wat",label:g(U.work,{label:w}),text:({work:lt})=>Bt(lt[j]).map(z).join("; ")}]}),h=w=>a`
    ${w.sentence}
    <details>
      <summary>${U.see_both}<span class="sr"> ${at(w.kind)}, ${$(w)}</span></summary>
      <div class="standen">${i.map((S,j)=>a`<${hh} ...${{change:w,side:S,at:j}} />`)}</div>
    </details>
  `,k=()=>Cn([...d,...f],t.changes,()=>Qt(null,"",o)),_=a`
    <details>
      <summary>${U.as_table}</summary>
      <${$t} id="vakken" caption=${U.table} rows=${t.changes} columns=${d} />
    </details>
  `,x=a`<div class="acties"><${he} name="vergelijk-vakken.csv" rows=${k} /></div>`;return a`
    ${t.changes.length?x:a`<p>${b.shared.none}</p>`}
    ${Bo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Xs} part=${w} level=${3} names=${w.rows.map(m)}
            count=${w.rows.some(kr)?"":T(U.differ,w.rows.length)} />`}
        ${U.elsewhere[w.key]&&a`<p class="zacht">${g(U.elsewhere[w.key],l)}</p>`}
        <${P} look=${to(w)} items=${w.rows.map(h)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&_}
  `}function kh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ts(p)},...e.right.map(({state:p})=>({key:p,label:Ts(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||U.nothing)}))],c=g(U.counts_table,{before:n.label,after:s.label});return a`
    <${et} title=${U.counted}>
      <p class="zacht">${g(U.counts,{both:i,fresh:t.fresh.length})}</p>
      <${ku} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${T(U.heads,r.length,{names:mt(r.map(re))})}</p>`}
      <details>
        <summary>${U.flow.table}</summary>
        <${$t} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function wh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,{moved:l=[],stayed:c=[],fresh:p=[]}=i||{},u={moved:l.filter(n),stayed:c.filter(n),fresh:p.filter(n)};return{notes:e?[]:s,statements:r.filter(([,,$])=>n($)),changes:o.filter(({barrier:$,other_barrier:m})=>!e||[$,m].includes(e)),actions:i&&{...i,...u}}}function yh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":_e(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${U.not_yet}</span>`:a`<${xt} id=${m} date=${e.date} />`,p=[At("actie",U.action,m=>m),{key:"wat",label:U.what,text:de},{key:"plan",label:e.label,text:l,cell:c},yn("nu",n.label,m=>m,n.date)],u=()=>Cn(p,r,()=>Qt(null,e.plan.key,o)),$=()=>W({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?U.all:U.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${U.show_all}</button>
        <${he} name="vergelijk.csv" rows=${u} />
      </div>
      <${$t} id="vergelijk" caption=${U.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function _u({route:t}){if(Un.length<2)return a`<${ot} text=${U.title} /><p>${U.alone}</p>`;let{one:e,other:n,after:s}=fh(t.query),o=V(t.query),r=wl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=un.some(j=>j.notation===t.query.stap)?t.query.stap:"",p=l.actions&&mn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=j=>(!c||qn(j).includes(c))&&(!p||y.works[j]?.chapters?.includes(p)),$=wh(l,c,u),{actions:m}=$,d=[e.plan,n.plan],f=$.changes.filter(j=>!kr(j)),h=f.filter(({whose:j})=>!j.endsWith("-open")).length,k=c&&p?null:m?.flows[c||p],_=(t.query.alles||p&&"ja")==="ja",x=Pn.filter(j=>Dt(j,e.plan.key)&&y.works[j]?.container&&u(j)),w=m?"dates":"plans",S=g(U.intro[w],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${ot} text=${U.heading[w]} title=${U.title}><p class="uitleg">${S} ${Dn}</p><//>
    <${gn}>
      <${_l} />
      <div class="velden">
        ${Un.length>2&&a`
            <${xe} label=${U.first} name="van" chosen=${e.key} options=${yu(Un.slice(0,-1))} />
            <${xe} label=${U.second} name="met" chosen=${n.key} options=${yu(s)} />
          `}
        <${xe} label=${U.columns.step} name="stap" options=${fn} />
        ${m&&a`<${xe} label=${$h} name="hoofdstuk" options=${mh} />`}
      </div>
    <//>
    ${m&&k&&a`<${kh} ...${{actions:m,flow:k,one:e,other:n,counted:r,heads:x}} />`}
    ${m&&a`<${gh} rows=${$.statements} />`}
    ${!p&&a`
        <${et} title=${g(h<f.length?U.cells_open:U.cells,{sure:h,open:f.length-h})}>
          <${bh} ...${{found:$,one:e,other:n,mode:w,counted:r}} />
        <//>
      `}
    ${!m&&a`<${et} title=${U.alike.title}><${lu} plans=${d} /><//>
      <${et} title=${U.alike.partners} note=${U.alike.partners_note}><${iu} ...${{plans:d,here:u}} /><//>`}
    ${m&&a`<${yh} ...${{actions:m,one:e,other:n,counted:r,all:_}} />`}
    <${ke} text=${T(U.shown,h)} />
  `}var U,$h,mh,Un,kr,yu,xu=M(()=>{"use strict";D();Y();Ot();I();Pt();E();jn();Z();ut();qt();cu();Ye();Yt();Ls();dt();wu();Ee();zs();an();U=b.compare,$h=b.measures.fields.chapter,mh=mn.map(t=>[t,O(t)]),Un=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:q?g(U.side,{plan:t.title,label:n}):H(n)}))),kr=({whose:t})=>t==="apart",yu=t=>t.map(e=>[e.key,e.label])});function xh({row:t,cell:e,change:n,step:s,plan:o}){let r=Ea(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Vn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Qs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>W({cel:i})}>
        <span class="sr">${g(b.overview.cell,{row:t.label,step:kt(s)})}${r}</span>
        <${vu} cell=${e} />
      </button>
    </td>
  `}function Su({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ge.undecided:ge.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Sh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ge.caption,{scenario:Rt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ge.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${vh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Vt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${xh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Su} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Lh({plan:t,scenario:e,reach:n}){let s=We("partner",e,t),o=Ao("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${os} plan=${t} /><p>${ge.nothing_yet}</p>`:n.partners?a`
    ${q&&a`<h2>${t.title}</h2>`}
    <${os} plan=${t} />
    <p>${Nn(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${ge.in_text}</a>. ${ge.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Sh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Xe} name=${`dekking-${t.key}`} title=${ge.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Ch} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ge.alike.title}</h2><p>${ge.alike.note}</p></div>
        <${P} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${jh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ge.nothing}</p>`}function Ou({route:t}){let e=V(t.query),{reach:n}=K(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${ot} text=${ge.heading} title=${ge.title} />
      <p class="zacht">${Rt(e)}</p>
      <${Us} />
    </div>
    ${Ce(e).map(o=>a`
        <${Lh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${No} address=${s} by="partner" scenario=${e} />`}
    <${ke} text=${s?"":g(ge.shown,{scenario:Rt(e)})} />
  `}var ge,_h,vu,Wl,vh,Oh,Ch,jh,Cu=M(()=>{"use strict";D();Y();Ot();I();Pt();E();jn();ut();qt();no();Ye();Ms();dt();ge=b.coverage,_h=5,vu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ve} basis=${t.most_basis} />
    <${ls} bar=${t.bar} most=${_h} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Wl=t=>!t.acting&&!t.undecided,vh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Wl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ge(t.id)}>${t.label}</a>
    <span class=${Wl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Oh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Vt(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${L("dekking",{...F.route.query,cel:Vn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Re(e).word}${n&&`, ${Ba(n,o)}`}</span>
      <${vu} cell=${e} />
    </a>
  </li>
`,Ch=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Oh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${q?"h3":"h2"} class="stapkop">
            <span class=${Wl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ge.step,{step:kt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Su} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,jh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${q?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${ge.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${ge.about}</p>
    <${fr} expected=${ge.expected} quiet=${ge.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Al} />
    <p><a href=${L("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`});function Ka(t,e){let n=Ua(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...jt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function Lu(t,e){let{columns:n=[]}=K(t).reach.find(c=>c.plan===e.key)||{},s=We("kind",t,e),o=We("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>_o(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>X(i(c),i(p)));return{stops:r,several:l}}var Ua,ju,Dl,ao=M(()=>{"use strict";I();Pt();E();Hs();ue();jn();Z();Ua=({date:t,plan:e})=>Ws("InformationFlow").filter(n=>Rs(n,t)&&Dt(n,e)).map(n=>{let s=jt(n,"between"),o=r=>[...jt(n,r),...s].sort(_o);return{id:n,state:v(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>X(v(n.id,"content"),v(s.id,"content")));ju=([t,e],n)=>Ua(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),Dl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Fh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(w=>o.get(w)).filter(w=>w!==void 0),[c,p]=l.sort((w,S)=>w.left-S.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],f=(u+m)/2,h=`M${u} ${$}C${f} ${$} ${f} ${d} ${m} ${d}`,k=zh.map(w=>{let[S,j,z,lt]=[(1-w)**3,3*w*(1-w)**2,3*w*w*(1-w),w**3];return{tie:i,d:h,x:S*u+(j+z)*f+lt*m,y:(S+j)*$+(z+lt)*d}}),x=k.find(w=>r.every(S=>Math.max(Math.abs(S.x-w.x),Math.abs(S.y-w.y))>Th))||k[0];return i.number!==void 0&&r.push(x),x})}function Ah(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ro({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=oe(),[c,p]=R([]);nn(()=>{let h=()=>p(Fh(l.current,n));h();let k=new ResizeObserver(h);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=({from:h,to:k})=>h===s||k===s,d=new Set(n.filter(m).flatMap(({from:h,to:k})=>[h,k]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let k=h.target.dataset.vak;if(!k||h.ctrlKey||h.metaKey||h.altKey)return;if(!Mh.includes(h.key))return i(h.key,k);let _=Ah(h.key,k,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h,tie:k})=>a`<path d=${h} class=${`${k.look}${m(k)?" aan":""}`} />`)}
      </svg>
      ${e.map((h,k)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${h.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===$?0:-1}
                      class=${`doos ${_.look}${d.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:h},x:k,y:_})=>h!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${k}px`,top:`${_}px`}}>${h}</span>
          `)}
    </div>
  `}var Mh,Th,zh,Ga=M(()=>{"use strict";D();Mh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Th=28,zh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Wo({label:t,id:e,thing:n,pick:s,among:o=bs}){let[r,i]=R(!1),l=()=>Bt([...on.keys()].filter(h=>Jt(h)&&o(h))),c=Pe(()=>r?l():[],[r]),[p,u]=R(null),$=h=>{let k=Gt(h.trim()),_=S=>[O(S),re(S),...yt(S,"altLabel")].map(Gt),x=S=>Yn(S)?_(S):_(S).slice(0,2),w=c.find(S=>O(S)===h)||c.find(S=>x(S).includes(k));return w?[w]:c.filter(S=>k&&_(S).some(j=>j.includes(k)))};Se(()=>u(null),[n]);let{route:m}=F,d=h=>{if(F.route!==m)return;let[k,..._]=$(h.target.value);u(k&&!_.length?null:h.target.value),k&&!_.length&&s(k)},f=p?$(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(bs(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${O(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Mu.meant,{names:f}):Mu.unknown_thing}</small>`}
    </label>
  `}var Mu,Ja=M(()=>{"use strict";D();Y();I();E();Z();an();Mu=b.explore});function Bh(t){let e=Fu(xo(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(ht.only,{names:zu(e)})}`;return a`<p role="status"><strong>${ht.none}</strong>${n}</p>`}function Eh({from:t,to:e,scenario:n}){let s=gp([t,e],n).map(i=>i.label),o=bp([t,e],n),r=ju([t,e],n);return a`
    ${s.length>0&&a`<p>${g(ht.shared,{steps:mt(s)})}</p>`}
    ${r.length>0&&a`<p>${ht.flows} <${pt} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${ht.bodies} <${pt} ids=${o} />.</p>`}
  `}function Hl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Ht(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Dt(p,n)),[i,l]=o?ht.headed:ht.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(f=>!r.includes(f)&&Dt(f,n)).flatMap(f=>Ht(f,"inChapter")).filter(f=>In(f).includes(t[1-u])&&!In(f).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return m.length>0&&a`<p>${g(ht.within,d)} <${pt} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${pt} ids=${r} />. ${l}</p>`}${c}`}function Nh({from:t,to:e,scenario:n,collective:s}){let o=Pe(()=>ra(t,e,n,s),[t,e,s,n]),r=o.length>nr?g(ht.longer.first,{count:nr}):T(ht.longer.all,o.length),i=o.slice(0,nr).map(l=>a`<${pt} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${P} as="ol" look="wegen" id="langere" items=${i} />`}function Au(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${v(r,"rationale")||v(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?H(n(r)):n(r));return a`
    <${A} id=${e} />${q&&` (${Ct(e)?.title})`} <${xt} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${A} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${ee} of=${t.flatMap(o=>o.of)} />
  `}function Ph({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Fu(t,e),i=Pe(()=>{let h=_=>[$e(_)?"wat":"wie",r.includes(_)&&"verzamel",(_===n||_===s)&&"begin"].filter(Boolean).join(" "),k=_=>_.some(x=>r.includes(x))?"l-punt":"l-heel";return{columns:t.layers.map(_=>_.map(x=>({id:x,text:O(x),look:h(x)}))),ties:t.lines.map(({from:_,to:x},w)=>({from:_,to:x,number:w+1,look:k([_,x])}))}},[t]),l=t.layers.map(h=>$e(h[0])),c=r.length?xo(n,s,o):t,p=c?.length===t.length?c.count:0,u=zu(r),$=T(ht.works,l.filter(Boolean).length),m={from:O(n),to:O(s),count:t.lines.length},d=h=>W({van:null,naar:null,uit:h,kies:h}),f=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Ro} heads=${l.map(h=>h?ht.columns.what:ht.columns.who)} ...${i} chosen=""
          label=${g(ht.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${Xe} name=${b.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${T(ht.counted,p,{works:$})}</strong> `}
      ${u&&`${T(ht.through,t.count-p,{names:u,works:$})} ${ht.dotted} `}${ht.says}
    </p>
    ${!Q()&&f}
    <h2>${ht.sentences}</h2>
    <${P} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:h})=>Au(h))} />
  `}function Bu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Tu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?hp(n,s,e):[],p=c.length>0,u=Pe(()=>l?xo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,f,h)=>a`
    <${Wo} label=${f} id=${d} thing=${h} among=${Tu}
      pick=${k=>W({[d]:k})} />
  `,m=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>W({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${ht.heading}>
      <h2>${ht.heading}</h2>
      <div class="velden">
        ${$("van",ht.from,n)} ${$("naar",ht.to,s)}
        ${m("verzamel",o,ht.collective)}
        ${l&&a`<button type="button" onClick=${()=>W({van:s,naar:n})}>${ht.swap}</button>`}
        ${l&&u&&m("langer",r,ht.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${ht.back}</a></p>
      ${!(n&&s)&&a`<p>${ht.choose}</p>`} ${n&&n===s&&a`<p>${ht.same}</p>`}
      ${l&&a`<${Hl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Ph} ...${i} found=${u} />`:a`<${Bh} ...${i} />`)}
      ${p&&a`<h3>${ht.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${ht.expecting}</p>`}
      ${p&&a`<${P} look="wegen" items=${c.map(Au)} />`}
      ${l&&a`<${Eh} ...${i} />`}
      ${l&&u&&r&&a`<${Nh} ...${i} collective=${o} />`}
    </section>
  `}var ht,Tu,zu,Fu,Eu=M(()=>{"use strict";D();Y();Ot();I();E();Hs();ao();ue();Z();qt();Ga();Ms();dt();Ja();ht=b.explore.path,Tu=t=>Jt(t)&&(Yn(t)||$e(t)),zu=t=>mt(t.map(O)),Fu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Vt(s)&&s!==e&&s!==n)});function Ru(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=F.route.query,i=oa(t,e,s),l=c=>{location.hash=L("verken",c)};return{f:()=>o?l({uit:t,kies:t}):W({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&W({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&W({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||W({weg:[...Qa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):W({van:t}),Escape:()=>W({kies:null})}}function qh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Ru(t,e),l=oa(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ge(t)}>${gt.actions.page}</a>
      ${s.join()!==t&&c("f",gt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",T(gt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",gt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",gt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",gt.actions.path)}
    </p>
  `}function Wu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${gt.panel.label}><p class="zacht">${gt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=$e(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Gs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=v(u,"rationale");return a`
      ${m===ys?gt.no_step:a`<${A} id=${m} />`}${" "}<${ve} basis=${$} />
      ${d&&a`<span class="zacht"> ${gt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Gs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${gt.panel.label}>
      <h2>${ps(n)}</h2>
      ${$e(n)&&a`<p>${_e(n,t.scenario.date)}</p>`}
      ${Vt(n)&&a`<p class="zacht">${gt.panel.collective}</p>`}
      ${n!==ys&&a`<${qh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?gt.panel.who:gt.panel.what}</h3>`}
      <${P} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?gt.panel.step:gt.panel.what}</h3>`}
      <${P} look="buren" items=${o.map(l)} />
    </section>
  `}function Du({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Pe(()=>{let u=d=>`wie${Vt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:oa(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ps(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ps(d),look:`wat${$(d)}`,more:[Iu(ks(d,s.date)),a` <small>${It(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ps(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:Nu(h,f)}))]}},[t]),l=u=>W({kies:u===n?null:u}),c=(u,$)=>$!==ys&&Ru($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(gt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ro} heads=${gt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&Pu("r-beoogd-ondertekenaar",gt.intended)}
      <li class="zacht">${gt.to_step}</li>
      ${Object.entries(fe).map(([u,[,$]])=>Pu(Nu(u),$))}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>ks($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Iu(u)}${H($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${gt.keys}</p>
  `}function Hu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(f=>f.work===d).map(f=>f.step),l=d=>_s(d,n,s).length?gt.list.away:Sn(d),c=[{...At("wie",gt.list.who,d=>d.who),text:d=>d.who?ps(d.who):l(d.work),cell:({who:d,work:f})=>d?[a`<${A} id=${d} />`,a`<${Ss} id=${d} />`]:l(f)},{key:"rol",label:gt.list.role,text:d=>d.role},At("wat",gt.list.what,d=>d.work),{key:"stap",label:gt.list.step,text:d=>i(d.work).map(ps).join(", ")},yn("stand",gt.list.status,d=>d.work,n.date),is(gt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${T(gt.list.caption,r.length)}${s?"":`. ${gt.list.only}`}`;return a`<${$t} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Qt(n,Ct(d.work)?.key)}}} />`}var gt,Qa,Ih,qu,ps,Rh,Nu,Pu,Iu,Vu=M(()=>{"use strict";D();Y();I();E();Hs();Z();ut();qt();Ga();Yt();dt();Ee();gt=b.explore,Qa=t=>(t||"").split(",").filter(Jt),Ih=t=>mn.find(e=>[v(e,"identifier"),e].includes(t)),qu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Qa(t||ta(e)?.id||Ae(n)||Ih(s)),ps=t=>t===ys?gt.no_step:O(t);Rh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Nu=(t,e)=>e===ys?"l-geen":Rh[fe[t]?.[0]]||"l-heel",Pu=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Iu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Ku({rows:t,chosen:e,state:n}){let s=Pe(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?O($):De.unnamed,look:`wie${$&&!Vt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:Vl(u.id),look:"wat",more:Wh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>W({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${De.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ro} heads=${De.columns} ...${s} chosen=${e} label=${g(De.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&W({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Gu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Hh} row=${c} />: <${A} id=${c.id} text=${Vl(c.id)} />
    ${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
    <${Gs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <${P} look="buren" items=${i.map(l)} />
    </section>
  `}function Za({rows:t,scenario:e,state:n}){let s=[Uu("from",De.list.from),Uu("to",De.list.to),At("inhoud",De.list.what,o=>o.id,Vl),{key:"staat",label:De.list.state,text:o=>It(o.id,"flowState")},{key:"sindsdien",label:De.list.since,text:o=>It(o.id,"followUp")},is(b.explore.list.where,o=>[o.id])];return a`
    <${$t} id="stromenlijst" caption=${g(De.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Qt(e)}} />
  `}var De,Vl,Wh,Dh,Ya,Hh,Uu,Ul=M(()=>{"use strict";D();Y();I();E();ao();Z();qt();Ga();Yt();dt();Ee();De=b.explore.flows,Vl=t=>`${v(t,"content")}${ft(t,"between")&&` (${De.among})`}`,Wh=({id:t})=>v(t,"followUp")&&a` <small>${g(De.since,{phrase:It(t,"followUp")})}</small>`,Dh=t=>t.map(e=>O(e)).join(", ")||De.unnamed,Ya=({ids:t})=>t.length?a`<${pt} ids=${t} />`:a`<span class="zacht">${De.unnamed}</span>`,Hh=({row:t})=>t.between.length?a`${De.between} <${Ya} ids=${t.from} />`:a`<${Ya} ids=${t.from} /> → <${Ya} ids=${t.to} />`;Uu=(t,e)=>({key:t,label:e,text:n=>Dh(n[t]),cell:n=>a`<${Ya} ids=${n[t]} />`})});function Uh({text:t,children:e}){let[n,s]=R(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Kh({of:t,at:e}){if(t.length<=Vh)return a`<${Xa} of=${t} at=${e} />`;let n=r=>It(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>X(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Uh} text=${`${n(r[0])} (${r.length})`}><${Xa} of=${r} at=${e} /><//>`)}
    <${Xa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Qu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Kn.undecided:s?Kn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Zu({plan:t,scenario:e}){let{stops:n,several:s}=Lu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Xa} of=${c.all} at=${p} />`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Qu} stop=${c} place=${p+1} />
              <${Ju} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Kn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Ju} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Qu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Kh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Kn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,$)=>p<=u&&a`<i class="spoorlijn" style=${l($)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Yu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${ve} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(fe).map(([c,[,p]])=>a`<li><${ve} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Kn.silent}</li>
        <li><em>${Kn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Xe} name=${o} title=${Kn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Kn.says,{silence:b.shared.silence})}</p>
  `}var Kn,Vh,Yu,Xa,Ju,Xu=M(()=>{"use strict";D();Y();Ot();I();E();ao();jn();Z();ut();qt();Ms();dt();Kn=b.explore.route,Vh=10,Yu=({one:t})=>a`
  <a class=${Vt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Xa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ve} basis=${n.basis(e)} /><${Yu} one=${n} /></li>`)}
  </ul>
`;Ju=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Kn.silent}:</p>`}
    <ul class="stilte" aria-label=${Kn.silent}>
      ${e.map(s=>a`<li><a href=${js({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function wr(t,e,n,s=0){let[o,r]=R(null);return Se(()=>{let i=!0;r(null);let l=()=>ct().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||b.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Gl({chosen:t,choices:e,follows:n}){let s=oe(),o=F.started&&!!t&&Q();Se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function Gh({before:t,after:e}){let n=ie[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:J("Severity",t),after:J("Severity",e)})}function td({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=K(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(ie.cell,{kind:H(at(m.column)),step:kt(m.barrier).toLowerCase()}),p=t.map(m=>a`
      <strong>${c(m)}</strong>
      <span>${g(ie.now,{phrase:m.before})}</span> <span>${g(ie.then,{phrase:m.after})}</span>
    `),u=s.map(m=>a`
      <strong>${Gh(m)}</strong> ${m.was&&`${g(ie.now,{phrase:m.was})} `}
      ${m.was?g(ie.then,{phrase:m.sentence}):m.sentence}
    `),$=a`
    <h2>${T(ie.stays,l.length)}</h2>
    <p>${ie.why}</p>
    <${P} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${T(ie.cells,t.length,{all:n})}</h2>
    <${P} look="anderelezing" items=${p} />
    ${e.length>0&&a`<p>${g(ie.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ie.alone}</p>
    <h2>${T(ie.gaps,s.length)}</h2>
    <${P} items=${u} />
    ${l.length>0&&$}
  `}function Jh({id:t,status:e,scenario:n}){let s=wr("supposed",{options:hs(n),work:t,status:e});return s&&s.silent===void 0?a`<${td} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function Qh(){let e=Object.keys(y.readings).sort((n,s)=>X(O(Kl(n)),O(Kl(s)))).map(n=>a`
      <a href=${L(["wat-als","actie",n])}>${O(Kl(n))}</a>
      <span class="zacht"> ${g(ie.reading,{status:J("Status",n.split("=")[1])})}</span>
    `);return a`<p>${ie.begin}</p><h2>${ie.readings}</h2><${P} items=${e} />`}function ed({requested:t,scenario:e}){let{date:n}=e,s=h=>$e(h)&&!!On(h,n),[o,r]=t.split("="),i=$e(o)?o:"",l=jt(Rn(i,n),"alternativeReading").map(h=>v(h,"status")),c=(h,k)=>L(["wat-als","actie",`${h}=${k}`]),p=e.key===V({}).key&&y.readings[`${i}=${r}`],u=h=>{location.hash=c(h,r||"")},$=Object.entries(y.codes.Status).map(([h,{label:k}])=>a`
      <a href=${c(i,h)} aria-current=${h===r?"true":null}>${H(k)}</a>
      ${h===On(i,n)&&a` <span class="zacht">${ie.read}</span>`}
      ${l.includes(h)&&a` <span class="zacht">${ie.other}</span>`}
    `),m=a`
    <p><${A} id=${i} />. ${_e(i,n)}.</p>
    <h2>${ie.suppose}</h2>
    <${P} look="standkeuze" items=${$} />
  `,d=a`<${Wo} label=${ie.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${Gl} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${Qh} />`:p?a`<${td} found=${p} id=${i} scenario=${e} />`:qe()?a`<${Jh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ie.elsewhere,{name:O(i),status:J("Status",r)})}</p>`} />`}var ie,Kl,Jl=M(()=>{"use strict";D();Y();Ot();I();Pt();E();Fe();Z();ut();qt();dt();Ja();ie=b.whatif.action;Kl=t=>t.split("=")[0]});function Fs(){let t=b.missing;return a`
    <${ot} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function Xh({text:t,answers:e,instead:n}){let s=wr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",le.source.about,a`<${pt} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${Ql} text=${p} answers=${e} /></p>
      <p class="zacht">${me(c)}${u.some(Jt)&&i(u.filter(Jt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(le.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${le.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(le.source.first,{count:o.length})}</p>`}
      <${P} as="ol" look="resultaten" items=${l} />
    </section>
  `}function nd({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=kl(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(X),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);nn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${le.summarised}</p>`,[u,$]=o.length?[15,le.some_more]:[100,le.too_many],m=o.length&&g(le.some,{words:o.map(f=>`“${f}”`).join(le.or)}),d=c.length?m||T(le.found,c.length):g(le.nothing,{text:e});return a`
    <${ot} text=${le.title} />
    <section class="filters" aria-label=${le.label}>
      <div class="velden">
        <${Lo} label=${le.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${xe} label=${le.what} name="wat" options=${sn(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:le.type}</p>
    ${o.length>1&&a`<p>${le.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(le.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${le.try}${Zh()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(f=>a`<${Yh} key=${f.id} item=${f} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&qe()?a`<${Xh} ...${{text:e,answers:r,instead:p}} />`:p}
    <${ke} text=${i?d:""} />
  `}var le,Ql,Yh,Zh,yr=M(()=>{"use strict";Oo();D();Y();Ot();I();E();Fe();Co();Z();ut();Ye();dt();Jl();le=b.search;Ql=({text:t,answers:e})=>pa(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Yh=({item:t,answers:e})=>a`
  <li>
    <a href=${L(t.path,t.query)}><${Ql} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${q&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${vs(t.id)[0]&&a` <${xt} id=${t.id} />`}
    <p><${Ql} text=${Rp(t,e)} answers=${e} /></p>
  </li>
`,Zh=()=>Object.entries(le.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function id({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=F.route.query,$=t?"lijst":sd.includes(p)?p:Q()?"lijst":"beeld",m=sd.map(d=>[d,it.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${ss} legend=${it.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Xe} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function ld({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${H(J(t,i))} (${o(i)})`]);return r.push([As,`${H(b.shared.all)} (${n.length})`]),Q()?a`<${xe} name="staat" label=${it.filters.state} options=${r} chosen=${s} />`:a`<${ss} legend=${it.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function cd({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=rd.map(B=>n[B]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Qa(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Pe(()=>mp({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",k=f.length>nl,_=d.what.length>0,x={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},w=r.some(Boolean),S=w||l.length>0||e.stated||e.plan,j=it.alone[$n(t[0])]||it.alone.other,z=a`<button type="button" class="klein" onClick=${()=>W({weg:null})}>${it.again}</button>`,lt=d.undated>0&&T(it.undated,d.undated),vt={...x,title:o||t.map(ps).join(", ")},N=a`
    <${gn}>
      <div class="velden">
        <${xe} name="stap" label=${it.filters.step} options=${fn} />
        <${xe} name="soort" label=${it.filters.kind} options=${bo} />
        <${xe} name="vanaf" label=${it.filters.from} options=${od} />
        <${xe} name="tot" label=${it.filters.to} options=${od} />
        ${w&&a`<${lr} names=${rd} />`}
      </div>
    <//>
  `,Tt=a`
    ${l.length>0&&a`<p>${T(it.hidden,l.length)} ${z}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${T(it.left,d.left)} ${lt}</p>`}
    ${k&&a`<p role="status">${g(it.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${Hl} of=${t.slice(0,1)} scenario=${e} /><p>${S?it.nothing:j}</p>`}
  `;return a`
    <${id} many=${k||!_} field=${s} filters=${N} choices=${a`<${Us} />`} notes=${Tt}
      keep=${{name:it.file,title:vt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Du} ...${vt} /></div>`} list=${_&&a`<${Hu} ...${x} />`}
      panel=${a`<${Wu} ...${x} />`} />
  `}function tg({query:t,scenario:e}){let n=Ws("Agreement").filter(u=>Rs(u,e.date)&&Dt(u,e.plan)),{title:s,none:o}=it.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>v(u,"agreementStatus")),i=Dl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:As,c=n.filter((u,$)=>l===As||r[$]===l),p=a`<${ld} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${cd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===As?s:`${s}: ${J("AgreementStatus",l)}`} />`}function eg({query:t,scenario:e}){let n=Pe(()=>Ua(e),[e.date,e.plan]);if(!n.length)return a`<p>${it.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=Dl("FlowState",Object.keys(it.flows.first)[0],s),r=[...o,As].includes(t.staat)?t.staat:o[0]||As,i=n.filter($=>r===As||$.state===r),l=3*i.length>2*nl,c=t.kies||"",p=r===As?b.shared.all:J("FlowState",r),u=g(it.flows.title,{state:p});return a`
    <${id} many=${l} field=${a`<${ld} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${it.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Ku} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Za} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Gu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${it.flows.silence}</p>
  `}function pd({route:{path:t,query:e}}){let n=V(e),[,s=""]=t;if(s&&!Object.hasOwn(ad,s))return a`<${Fs} />`;let o=qu(e),r=h=>{W({uit:h,kies:h,weg:null}),zt(ps(h))},i=a`<${Wo} label=${it.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=mn.map(h=>[v(h,"identifier")||h,O(h)]),c=a`<${xe} name="hoofdstuk" label=${it.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=it.heading,sentence:$=it.sentence}=it.starts[p]||{},m=Object.entries(it.starts).map(([h,{label:k,to:_}])=>[k,L(_.path,_.query),h===p]),d=s?ad[s]:e.van&&Bu,f=o.length?a`<${cd} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Us} /></div>
        ${Ce(n).map(h=>a`
            ${q&&a`<p><strong>${h.title}</strong></p>`}
            <${Zu} key=${h.key} plan=${h} scenario=${n} />
          `)}
        <p class="zacht">${it.begin.network}</p>
      `;return a`
    <${ot} text=${it.heading} title=${p?`${it.heading}: ${u}`:it.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${dr} label=${it.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:f}
  `}var it,sd,As,od,rd,ad,ud=M(()=>{"use strict";ze();D();Y();Ot();I();Pt();E();Hs();ao();ue();Z();Eu();Ye();Vu();va();Ul();Ms();Xu();Ja();yr();it=b.explore,sd=["beeld","beide","lijst"],As="alle",od=sn(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),rd=["stap","soort","vanaf","tot"];ad={informatie:eg,afspraken:tg}});function ti(t,e){let n=us();for(let{mark:s}of t)e?n.add(s):n.delete(s);return W({merk:[...n].join(Yl),...!n.size&&{alleen:null}},!0),n.size}var Yl,us,dd,Zl,Xl=M(()=>{"use strict";Y();Yl=".",us=()=>new Set((F.route.query.merk||"").split(Yl).filter(Boolean)),dd=()=>[...us()].join(Yl),Zl=()=>!!F.route.query.alleen&&us().size>0});var tc,ng,ei,Do,io,_r=M(()=>{"use strict";D();E();tc=b.shared.outcomes,ng={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ei=({outcome:t})=>a`<g class=${`teken teken-${tc[t].sign}`}>${ng[tc[t].sign]}</g>`,Do=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ei} outcome=${t} />
  </svg>
`,io=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Do} outcome=${t} /> ${tc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function ec({gaps:t,what:e}){let n=us(),s=t.filter(i=>n.has(i.mark)).length,o=i=>zt(T(He.bar.changed,ti(t,i.target.checked))),r=t.length>1?g(He.mark_all,{count:t.length,what:e}):g(He.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function og({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=T(He.questions,e.length).replace(/^\d+ /,""),u=[...fo(e.map(d=>o==="topic"?as(d.query):d.subject_label))].map(([d,f])=>f>1?g(He.repeated,{title:d,count:f}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(He.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${T(He.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(He.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${sg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${He.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${ec} gaps=${C([...e,...n])} what=${t} />
      <${$r} summary=${$} inside=${m} open=${i} />
    </div>
  `}function fd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:as(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${og} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function rg({row:t,of:e}){let n=Ae(F.route.query.partner),s=C(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>$d+1?o.slice(0,$d):o,i=o.length-r.length,l=r.length===1&&s.join()===He.deadline.how[t.how];return a`
    <${pt} ids=${r} />
    ${i>0&&g(He.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?Sn(e):He.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function ag({gap:t,found:e,scenario:n}){let s=e.deadline,o=He.deadline.columns,r=re(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${md(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ec} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${jl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Cl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${io} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${rg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function ni({works:t,partner:e}){let n=Ae(e),s=na(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=T(He.deadline.heads_only,o.length,{partner:O(n)});return a`<p>${r} <${pt} ids=${C(o)} name=${re} />.</p>`}function hd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=He.deadline,p=Q()?lg:ig,u=n||t.length<=p+1?t:t.slice(0,p),$=ws(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>W({termijnen:"alle"},!0)}>${T(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
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
          ${u.map(d=>a`<${ag} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var He,md,sg,$d,ig,lg,nc=M(()=>{"use strict";ze();D();Y();Ot();I();E();ue();Xl();Z();qt();Zs();dt();_r();He=b.gaps;md=t=>us().has(t.mark)?"gemarkeerd":"",sg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${md(t)}`} data-vraag=${t.mark}>
    <${ec} gaps=${[t]} what=${t.sentence} />
    <div><${Ma} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;$d=2;[ig,lg]=[8,5]});async function vr(t,e){let n=await ct().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ct().ask("page",{options:[],comparisons:e});return ct().show(s,g(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}function si({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",gd),await Qn(s,ce.saving,async()=>{let{name:l,data:c}=await ct().ask(r,i);bn(l,c,xr[l.split(".").pop()])}),window.removeEventListener("beforeunload",gd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function kd(){let t=oe(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return zt(ce.first_source);Qn(n,ce.busy,async()=>(await ct().ask("source",{data:await Jr(o)})).message)}return a`
    <${et} title=${ce.source}>
      <p class="zacht">${ce.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${ce.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ce.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ri({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(pg);return c.sort(X),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${si} files=${[{id:"bewaar-fouten",label:ce.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${bd} title=${ce.faults} lines=${n} count=${s} />
    <${bd} title=${ce.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ce.read}</summary><${P} items=${c} /></details>`}
  `}function wd(t){if(!t.length)throw new Error(ce.first);if(t.length>1)throw new Error(g(ce.one_only,{count:t.length}));if(t[0].size>Ui)throw new Error(g(ce.too_large,{name:t[0].name,most:Ui/2**20}));return t[0]}var ce,xr,cg,gd,oi,bd,pg,Sr=M(()=>{"use strict";ze();D();I();E();Fe();Z();Yt();zs();ce=b.check,xr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};cg=()=>ct().ask("shipped").then(()=>ct().show()),gd=t=>t.preventDefault();oi=()=>a`
  <${et} title=${ce.save}>
    <p class="zacht">${ce.save_intro}</p>
    <${si}
      files=${Object.entries(ce.save_as).filter(([t])=>!(q&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ct().own&&a`<button type="button" id="terug" onClick=${cg}>${ce.back}</button>`}
    <//>
  <//>
`;bd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ce.list,{title:t,count:n})}</h2><${P} items=${e} />`,pg=([t,e])=>g(ce.counted,{count:e,what:Zr(t).toLowerCase()})});function ug({scenario:t,report:e}){let n=s=>Qn(e,Ve.busy,async()=>{let o={options:hs(t),marks:dd(),kind:s};bn(`${Ve.file}.${s}`,(await ct().ask("marked",o)).data,xr[s])});return Object.entries(Ve.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function dg({gaps:t,scenario:e}){let[n,s]=R(""),o=us();if(!o.size)return null;let r=ja(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=Zl(),c=qe()?Ve.address:Ve.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{ti(p,!1),zt(Ve.cleared)},$=()=>{W({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ve.label}>
      <p><strong>${T(Ve.count,o.size)}</strong>${i>0&&T(Ve.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>W({alleen:l?null:"gemarkeerd"})}>${l?Ve.every:Ve.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Ve.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Ve.print}</button>
      <${he} name=${`${Ve.file}.csv`} rows=${()=>_d(r,e)} label=${Ve.csv} id="merk-csv" />
      ${qe()&&a`<${ug} scenario=${e} report=${s} />`}
    </section>
  `}function $g({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(rs).flatMap(r=>r.partners),...Xr],s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",Lt.fields.partner,e(n,ir).sort((r,i)=>X(r[1],i[1]))],["stap",Lt.fields.step,[...fn,...yd("stap",kt)]],["vraag",Lt.fields.query,e(t.map(r=>r.query).sort(X),as)],["gewicht",Lt.fields.weight,[...s,...yd("gewicht",r=>J("Severity",r))]],["soort",Lt.fields.kind,bo]];return a`
    <${gn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${xe} ...${{name:r,label:i,options:l}} />`)}
        <${Lo} label=${Lt.fields.text} name="tekst" />
        <${lr} names=${sc} />
      </div>
    <//>
  `}function mg({points:t,low:e,source:n}){let s=Object.fromEntries(sc.map(i=>[i,F.route.query[i]])),o=T(Lt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Lt.parts[i]}</strong> ${g(Lt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Lt.parts_label}>
      ${r("points","overleg",!n,{questions:ai(t),topics:o})}
      ${r("source",xd,n,{questions:ai(e)})}
    </nav>
  `}function fg({scenario:t}){let{vraag:e,partner:n}=F.route.query,s=e&&n?La(K(t).gaps,{...F.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Lt.none}</p>`;let{step:o,other:r,clear:i}=Lt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>W({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function hg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>rs(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>X(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=ii[n],p=Object.entries(ii).map(([m,d])=>[m,Lt.fold[d]]),u=()=>W({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Lt.heading[c]}</h2>
        <p>${Lt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Lt.refold:Lt.unfold}</button>
        </p>
      </header>
      <${ss} legend=${Lt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${fd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${hd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${fg} scenario=${s} />`}
  `}function vd({route:t}){let e=V(t.query),n=t.query,s=K(e).gaps,o=Zl(),r=o?ja(s).filter(_=>us().has(_.mark)):La(s,n),i=r.filter(_=>!_.source),l=r.filter(_=>_.source),c=n.deel?n.deel===xd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||sc.some(_=>n[_]),m=n.vouw?n.vouw==="uit":$&&u.length<=gg,d=n.per in ii?n.per:Object.keys(ii)[Number(c&&!p)],h=(n.partner?La(s,{...n,partner:""}):[]).flatMap(rs).flatMap(_=>_.deadline?_.subject:[]),k=o?Lt.only_title:as(n.vraag);return a`
    <${ot} text=${o?Lt.bar.label:Lt.title}>
      <p class="uitleg">${g(Lt.intro,{report:es(rt(e.plan))})} ${Dn}</p>
    <//>
    ${Ce(e).map(_=>a`<${os} key=${_.key} plan=${_} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${k}</strong></p>`:a`<${mg} ...${{points:i,low:l,source:c}} />`}
      <${ba} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${$g} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Lt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Lt.weights}</p>
        <${ni} works=${h} partner=${n.partner||""} />
        <${hg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${he} name="aandachtspunten.csv" rows=${()=>_d(u,e)} /></p>
        <${zo} />
      </div>
    </div>
    <${dg} gaps=${s} scenario=${e} />
    <${ke} text=${g(Lt.shown,{points:ai(i),low:ai(l)})} />
  `}var Lt,Ve,_d,yd,sc,xd,ai,ii,gg,Sd=M(()=>{"use strict";ze();D();Y();Ot();I();Pt();E();Fe();Xl();Z();ut();Ye();Yt();nc();Zs();Sr();Lt=b.gaps,Ve=b.gaps.bar,_d=(t,e)=>[[...Lt.csv,...Js],...t.map(n=>[n.number,J("Severity",n.severity),as(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(kt).join(", "),n.kinds.map(at).join(", "),n.partners.map(ir).join(", "),n.subject_label,Ys(n).map(me).join("; "),...Qt(e,n.plan)])];yd=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,mt(n.split(",").map(e))]]:[]},sc=["tekst","stap","soort","partner","vraag","gewicht"];xd="bron",ai=t=>T(Lt.questions,t.length);ii={onderwerp:"topic",soort:"query"};gg=25});function kg({id:t,scenario:e}){let n=Ue.cell_columns,s=K(e).matrix.kind.filter(c=>Qi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>H(at(c.column)),r=c=>a`<a href=${js(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Re(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Hn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Re(c).word,csv:Fo,cell:i},Cd(n.how,c=>c.most_basis)];return a`
    <${et} title=${Ue.cells} note=${Rt(e)}>
      <${$t} id="vakken" caption=${Ue.cells_caption} rows=${s} columns=${l}
        file=${ur(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function wg({id:t,links:e,scenario:n,undecided:s}){let o=Ue.columns,r=z=>ft(z,"initiative"),i=z=>Ct(z)?.key,{links:l,matrix:c}=K(n),p=C(e.map(r)).length,u=[...Hn(i),At("actie",o.action,r),{key:"soort",label:o.kind,text:z=>yt(z,"interventionKind").map(at).join(", ")},{key:"wie",label:o.who,sort:!1,text:z=>Sn(r(z)),cell:z=>a`<${pt} ids=${In(r(z))} none=${Sn(r(z))} />`},yn("stand",o.stand,r,n.date),Cd(o.how,z=>l[z][0],z=>`; ${[J("Strength",l[z][1]),za(z)].filter(Boolean).join("; ")}`)],$=ur(t,"activiteiten",n,i),m={id:"wiewat",caption:Ue.work_caption,rows:e,sort:"actie",columns:u,file:$},d=e.flatMap(z=>y.works[r(z)]?.chapters||[]),f=z=>mt(jt(z,"chapterLead").map(O)),k=mn.filter(z=>d.includes(z)&&f(z)).map(z=>`${O(z)} – ${f(z)}`).join("; "),_=e.flatMap(z=>yt(z,"interventionKind")),x=C(c.kind.map(z=>z.column)).filter(z=>!_.includes(z)),w=ft(t,"broader")&&!s&&g(Ue.absent,{kinds:mt(x.map(at))}),S=jo(rt(n.plan),b.shared.nothing_step),j=a`<p>${s?b.overview.undecided:S}</p>`;return a`
    <${et} title=${g(e.length>p?Ue.work_rows:Ue.work,{count:p,rows:e.length})}>
      ${e.length?a`<${$t} ...${m} />`:j}
      ${w&&a`<p>${w}</p>`}
      ${k&&a`<p class="zacht">${g(Ue.heads,{chapters:k})}</p>`}
    <//>
  `}function yg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,g(we(Ct(n)).thing.step.helper,{awareness:It(n,"awareness")||Ue.unaware})]);return a`<${et} title=${Ue.helpers}><${P} items=${e} /><//>`}function jd({id:t}){let e=V(F.route.query),n=jt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Ht(l,"barrier")).filter(l=>je(l,i)),r=s.flatMap(i=>G(i,"at").flatMap(l=>l.of)).filter(i=>i in K(e).links&&Dt(i,e.plan));return a`
    <${bg} id=${t} narrow=${n} />
    <${kg} id=${t} scenario=${e} />
    <${wg} id=${t} links=${r} scenario=${e} undecided=${rp(e).has(t)} />
    <${Ha} title=${Ue.requested} ids=${o("Recommendation").filter(i=>Dt(i,e.plan))} />
    <${yg} ids=${o("Facilitator")} />
  `}var Ue,lo,li,Od,Cd,bg,ci=M(()=>{"use strict";D();Y();I();Pt();E();ue();jn();Z();ut();qt();Yt();dt();Ee();zs();an();Ue=b.thing.step,lo=t=>un.filter(e=>t.includes(e.notation)).map(e=>e.label),li=t=>y.works[t]?.across?b.shared.all_steps:lo(qn(t)).join(", "),Od=t=>fe[t]?.[1]||"",Cd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Od(e(s))+n(s),cell:s=>e(s)&&[a`<${ve} basis=${e(s)} />`,` ${Od(e(s))}${n(s)}`]}),bg=({id:t,narrow:e})=>a`
  <${et} title=${Ue.what}>
    <${ae} text=${v(t,"step")} />
    <${ae} text=${v(t,"definition")} />
    <${ae} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ue.narrower}<${pt} ids=${e} />.</p>`}
    ${ft(t,"broader")&&a`<p>${Ue.broader}<${A} id=${ft(t,"broader")} />.</p>`}
  <//>
`});function pi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=b[e];return function({route:{query:f}}){let h=V(f),{plan:k,strict:_}=h,x=o.map(([,vt,N])=>N.find(([Tt])=>Tt===f[vt])?.[1]),w=p&&_&&b.shared.choices.strict_phrase,S=[...x,f.tekst,w].filter(Boolean).join(" · ")||b.shared.all,j=n(h).filter(vt=>!f.tekst||So(r(vt),f.tekst)).filter(vt=>o.every(([,N,,Tt])=>!f[N]||Tt(vt,f[N]))),z=T(m.count,j.length),lt=()=>Cn([...s,...$],Kr(j,s,Tl("sorteer",i)),vt=>Qt(u?h:null,Ct(vt.id)?.key||vt.plan||k,S));return a`
      <${ot} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${gn}>
        <${Ks} />
        ${u&&a`<${cr} />`}
        <${ha} fields=${o} names=${["tekst","vouw",...o.map(([,vt])=>vt)]}>
          <${Lo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Mo} />`}
      <p class="telling">${z}<${he} name=${`${Jo(m.title)}.csv`} rows=${lt} /></p>
      <${$t} id=${t} caption=${g(m.caption,{count:z})} rows=${j} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${ke} text=${z} />
    `}}var Gn,Zt,_n,oc,Ld,Bd,Or,Cr,Ed,_g,co,xg,vg,Sg,Nd,Pd,Og,Md,Td,Id,Cg,jg,Lg,zd,Mg,qd,Rd,Wd,ds,jr,Dd,Tg,zg,Fd,Ad,Hd,Vd=M(()=>{"use strict";Oo();D();Y();Ot();I();Pt();E();ue();Z();ut();qt();Ye();Yt();dt();Ee();zs();ci();Gn=b.partners,Zt=b.measures,_n=b.lookup;oc=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>yt(t,e))].join(" "),Ld="organisationKind",Bd=pi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[q?t:""],textOf:({id:t})=>oc(t),fields:[[Gn.fields.step,"stap",fn,({steps:t},e)=>t.includes(e)],[Gn.fields.kind,"soort",Zo("OrganisationKind"),({id:t},e)=>v(t,Ld)===e],[Gn.fields.role,"rol",Object.entries(Gn.roles),({roles:t},e)=>t.includes(e)]],columns:[At("naam",Gn.columns.name,({id:t})=>t,O,Ss),{key:"soort",label:Gn.columns.kind,text:t=>It(t.id,Ld)},{key:"stappen",label:Gn.columns.steps,text:t=>lo(t.steps).join(", ")},{key:"handelt",label:Gn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Gn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Gn.columns.wish,text:t=>t.wish}]}),Or=t=>y.called[t]?.short||"",Cr=t=>v(t,"prefLabel"),Ed="exploitationForm",_g=Pn.map(t=>({id:t,...y.works[t],text:[oc(t),It(t,Ed),...G(t,"who").map(e=>oc(e.from))].join(" ")})).sort((t,e)=>X(Or(t.id)||"~",Or(e.id)||"~")||X(Cr(t.id),Cr(e.id))),co=q?"":Jn[0].date,xg={key:"plan",label:H(fs(co)),text:({id:t})=>On(t,co)?_e(t,co):"",cell:({id:t})=>On(t,co)&&a`<${xt} id=${t} date=${co} />`},vg=t=>{let{outcome:e="",stand:n=""}=Je(t),s=b.shared.outcomes[e]?.phrase||n;return[v(t,"deadlineLabel"),`“${v(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},Sg=(t,e)=>{let n=Ds(t).filter(s=>v(s,"dueBy")===e);return`${st(e)}: ${mt(n.map(s=>v(s,"deadlineLabel")||Cr(t)))}`},Nd="alle",Pd=({id:t},e)=>je(t,e),Og=({id:t,across:e},n)=>n===Nd?e:qn(t).includes(n),Md=t=>a`<span class="zacht">${t}</span>`,Td=mn.map(t=>[t,O(t)]),Id=pi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>_g.filter(e=>Dt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Cr(t),more:[{key:"hoofdstuk",label:Zt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Zt.columns.who,text:({id:t})=>Sn(t)},{key:"beloofd",label:Zt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Zt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"termijnen",label:Zt.columns.terms,text:({id:t})=>Ds(t).map(vg).join("; ")},To(_n.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===F.route.query.hoofdstuk)??t[0],titles:[...Td,["",Zt.no_chapter]]},fields:[[Zt.fields.what,"wat",Object.entries(Zt.types),Pd],[Zt.fields.chapter,"hoofdstuk",Td,({chapters:t},e)=>t?.includes(e)],[Zt.fields.step,"stap",[...fn,[Nd,Zt.across]],Og],[Zt.fields.kind,"soort",bo,({id:t},e)=>Zn(t).includes(e)],[Zt.fields.status,"staat",Zo("Status"),({id:t},e)=>On(t)===e],[Zt.fields.form,"vorm",Zo("ExploitationForm"),({id:t},e)=>yt(t,Ed).includes(e)]],columns:[{key:"nr",label:Zt.columns.number,text:({id:t})=>Or(t),cell:({id:t})=>Or(t)?a`<a href=${Ge(t)}>${Or(t)}</a>`:Md(Zt.no_number)},At("naam",Zt.columns.name,({id:t})=>t,Cr),...Hn(({id:t})=>Ct(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>de(t)},...co&&co!==Oe?[xg]:[],yn("nu",q?Zt.columns.stand:H(fs(Oe)),({id:t})=>t),{key:"termijn",label:Zt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,v(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${Sg(t,s)}</p>`):st(e)}},{key:"stap",label:Zt.columns.step,text:({id:t})=>li(t)},{key:"wie",label:Zt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":b.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${pt} ids=${e} />`:Md(t?"":b.shared.no_lead)}]}),Cg=["concerns","reportedUnder","barrier","answeredBy"],jg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(Cg.flatMap(n=>jt(t,n))).filter(Jt),text:[O(t),...yt(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),Lg=({id:t})=>a`<${ae} text=${v(t,"summary")} look="zacht" />`,zd="Recommendation",Mg=Object.entries(_n.types).filter(([t])=>Ws(t).length),qd=(t,e,n)=>pi({name:t,of:e,sort:"naam",rows:({plan:s})=>jg.filter(o=>Dt(o.id,s)&&je(o.id,zd)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),groups:{of:({id:s})=>Object.keys(_n.types).find(o=>je(s,o))||"",titles:Object.entries(_n.types).map(([s,o])=>[s,H(o)])},fields:[[_n.fields.what,"wat",Mg.filter(([s])=>s===zd===n),Pd],[_n.fields.step,"stap",fn,({steps:s},o)=>s.includes(o)]],columns:[At("naam",_n.columns.name,({id:s})=>s,O,Lg),...Hn(({id:s})=>Ct(s)?.key),{key:"wat",label:_n.columns.what,text:({id:s})=>de(s)},{key:"zegt",label:_n.columns.description,text:s=>s.description},{key:"over",label:_n.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${pt} ids=${s.about} name=${re} />`},To(_n.columns.place,({id:s})=>s)]}),Rd=qd("naslag","lookup",!1),Wd=qd("gevraagd","requested",!0),ds=b.timeline,jr=t=>t.day.slice(0,4),Dd=t=>F.route.query.jaar||jr(t),Tg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ko(t.id):[jr(t)];return n?n<=e&&e<=s:jr(t)===e},zg=t=>Dd(t)===jr(t)?t.day:`z${t.day}`,Fd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Ad=sn(C(y.timeline.map(jr))),Hd=pi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&_e(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Fd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:Dd,titles:Ad},fields:[[ds.fields.what,"wat",Object.entries(ds.kinds),(t,e)=>t.kind===e],[ds.fields.step,"stap",fn,({steps:t},e)=>t.includes(e)],[ds.fields.year,"jaar",Ad,Tg]],columns:[{key:"dag",label:ds.columns.when,text:zg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ds.fields.what,text:t=>ds.kinds[t.kind]},{key:"wat",label:ds.columns.what,text:Fd,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ds.columns.stand,text:t=>t.phrase},To(_n.columns.place,t=>t.at)]})});function Fg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Bs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Bs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ls} bar=${t.bar} />${l}`}function Ag({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Ea(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Vn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Re(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Qs(c)} aria-haspopup="dialog" onClick=${()=>W({cel:c})}>
        <span class="sr">${g(Bs.cell,{row:t.label,step:kt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Fg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ve} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function di({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=kn(n),i=Ao(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(Sa(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Ng} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ui(n)} role="table">
      <caption>${g(Bs.caption,{rows:Bs.heads[t],scenario:Rt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Bs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Bg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Bs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${We(t,e,n).map(u=>a`<${Eg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Bs,Bg,Eg,Ng,ui,rc=M(()=>{"use strict";D();Y();I();E();jn();ut();no();dt();Bs=b.overview;Bg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ge(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Eg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}</th>
    ${kn(e).map((o,r)=>a`<${Ag} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Ng=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Bs.one_step}>
    ${kn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${kt(s)}
        </button>
      `)}
  </div>
`,ui=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Ig({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${Pg[s]}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Es.wish}</h2><a href=${L(Es.also.to,Es.also.choose)}>${Es.also.ask}</a>
      <${P} look="tegels" items=${Es.tiles.map(n)} />
    </section>
  `}function qg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ka(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Rg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Es.discuss.title}</h2><p>${Es.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(Es.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${P} look="kaartjes" items=${r.map(i=>a`<${qg} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Wg({state:t,word:e,things:n,date:s}){let o=q?"h4":"h3",r=l=>vs(l,s)[1]&&a`<span class="zacht"> – ${vs(l,s)[1]}</span>`,i=g(Xt.group,{state:H(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Le} ids=${Bt(n)} more=${r} />
    </div>
  `}function Dg({scenario:t,plan:e}){let n=q?"h3":"h2";return K(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Wg} ...${u} date=${t.date} />`),p=i?Xt.undecided:jo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Xt.apart.title,{kind:l.label})}<//>
          <p>${g(Xt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Kd({route:t}){let e=V(t.query),n=Object.hasOwn(ac,t.query.rijen||"")&&ac[t.query.rijen||""]||"kind",s=Object.entries(ac).map(([c,p])=>[c,Xt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=K(e),l=a`<${Ug} answer=${i} plan=${rt(e.plan)} plans=${Ce(e)} />`;return a`
    ${n==="kind"?l:a`<${ot} text=${Xt.heading} title=${Xt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Xt.matrix[n]}</h2><p>${Rt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${Xt.legend.more}</a></p>
          <${Us}>
            <${ss} legend=${Xt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Ce(e).map(c=>a`
            ${q&&a`<h3>${c.title}</h3>`}
            <${os} plan=${c} />
            <${di} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${he} name="matrix.csv" rows=${()=>Vg(n,e,c)} />
              <${Xe} name=${ui(c)} title=${Xt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ui(c)}"]`} legend=".legenda .stalen li" note=${Xt.legend.note} />
              <${Cs} text=${()=>location.href} label=${Xt.link} />
            </div>
            <${Dg} scenario=${e} plan=${c} />
          `)}
        <${zo} />
      </div>
      <${Aa} undecided=${Oa(e)} />
    </div>
    ${r&&a`<${No} address=${r} by=${n} scenario=${e} />`}
    <${ke} text=${r?"":g(Xt.shown,{scenario:Rt(e)})} />
  `}var Xt,Ud,Pg,Es,ac,Hg,Vg,Ug,Gd=M(()=>{"use strict";D();Y();Ot();I();Pt();E();jn();Z();ut();no();Ye();Yt();Ms();dt();rc();an();Xt=b.overview,{truth:Ud}=b.thing,Pg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Es}=Xt;ac={"":"kind",partner:"partner",vorm:"form"},Hg=(t,e,n)=>{let{word:s,lines:o}=Re(e);if(!e)return[t.label,kt(n),Xt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,kt(n),s,o.join("; "),J("Basis",r),Ud[String(i)],l,c,p,Ud[String(u)]]},Vg=(t,e,n)=>[[...Xt.csv,...Js],...We(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Hg(s,o,kn(n)[r]),...Qt(e,n.key)]))],Ug=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${ot} text=${Xt.heading} title=${Xt.title}>
      <p>${g(Xt.start.intro,{report:es(e)})}</p>
      <p><strong>${T(Xt.start.dated,s.length,{years:mt(s)})}</strong>
        ${" "}${Xt.start.since}</p>
    <//>
    <${Ig} answer=${t} />
  </div>
  <${Rg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Jd(t,e){let n=await ct().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=zn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Kg(c,n)),l=(r||[]).length-i.length;return ct().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await lc({decisions:i,undone:[]}),null}function Kg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function lc(t){let e=Ut(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ct().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Te(...t){let{decisions:e}=Ut();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await lc({decisions:[...e,...t],undone:[]})}async function Qd(t){let{decisions:e,undone:n}=Ut(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await lc({decisions:s.slice(0,o),undone:s.slice(o)})}function Mr(){let{rows:t,places:e}=Ut().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(b.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var zn,Ut,$i,ic,Lr,mi,po,fi,uo=M(()=>{"use strict";I();E();Fe();zn=()=>ct().board,Ut=()=>zn();$i=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),ic=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Lr,mi]=[ic("column"),ic("name")],po=(t,e)=>ic("list")("",t,e);fi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Fn({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Go(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var Tr=M(()=>{"use strict";D()});function Gg({column:t,act:e}){let[n,s]=t.both,{found:o}=Ut(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(bt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Te(Lr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?bt.whose:bt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(bt.readings[f],{one:n,other:s}):bt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Jg({column:t,act:e}){let{targets:n,fields:s}=Ut().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&g(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,Yd),bt.notes,...n.slice(Yd)]),d=c?[[`${l}:${c}`,g(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Fn} label=${g(bt.as,{head:r})} value=${d[0]?.[0]||l||bt.notes}
          options=${[...d,...sn(m)]} pick=${f=>e(()=>Te(Lr(o,"target",f===bt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(bt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Gg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Qg(){let[t,e]=R(0),{rows:n,fields:s}=Ut().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(bt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${bt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${bt.following}</button>
      </p>
    </section>
  `}function Zd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Ut().found,l=[[g(bt.read,{read:n.filter(c=>!c.open).length,count:n.length}),bt.sum.placed],[g(bt.read,{read:n.filter(c=>c.led).length,count:n.length}),bt.sum.led],[String(fi(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Jg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${bt.plan}</h2>
          <label class="veld"><span>${bt.plan_title}</span>
            <${Fn} id="plannaam" label=${bt.plan_title} value=${r.title}
              pick=${c=>t(()=>Te(po(i.title,c)))} />
          </label>
          <label class="veld"><span>${bt.plan_day}</span>
            <${Fn} id="plandag" type="date" label=${bt.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>Te(po(i.day,c)))} />
          </label>
        </section>
        <${Qg} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,Yd,Xd=M(()=>{"use strict";D();I();uo();E();Tr();bt=b.board.columns,Yd=-1});function t$({act:t}){let e=oe(),[n,s]=R(null),[o,r]=R(""),[i,l]=R(""),c=(d,f)=>o||t(()=>(r(d),f().finally(()=>r("")))),p=d=>c(tn.busy,async()=>{let f=await d(),h=await Jd(f.name,f.data);if(s(h&&{...h,given:f}),h)return zt(h.message);location.hash=L("controleer",{stap:"kolommen"})}),u=d=>c(d?tn.result.alongside_busy:tn.result.making,async()=>{n&&(await vr(n.given,d)).ok&&(location.hash=L(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=wd(d);return{name:f.name,data:await Jr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return Se(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${tn.list.drop}</h2>
        <p>${tn.list.kinds}</p>
        <label class="veld"><span>${tn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${tn.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${tn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${tn.list.pasted}.txt`,i)}>
            ${tn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${tn.list.example_name}.csv`,tn.list.example_list)}>${tn.list.example}</button>
        </div>
      </section>
    </div>
    <${P} look="bordfeiten" items=${tn.list.facts.map(({head:d,text:f})=>a`<strong>${d}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ri} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${b.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${b.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var tn,e$=M(()=>{"use strict";ze();D();Y();uo();E();Fe();Sr();tn=b.board});function Yg({which:t,text:e,act:n}){let[s,o]=R(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Ut().found.organisations;return a`<details><summary>${Mt.other}</summary>
    <label class="veld"><span>${g(Mt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Te(mi(t,"names",s||"")))}>${Mt.other_take}</button></details>`}function n$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Ut().found,r=(...$)=>e.filter(({reading:m})=>$.includes(m)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),fi(e).length],u=($,...m)=>t.bind(null,()=>Te(mi($,"names",m.join("; "))),void 0);return a`
    <p class="uitleg">${p?g(Mt.intro,{count:e.length,asks:p}):Mt.nothing}</p>
    <${zr} act=${t} title=${Mt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${T(Mt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:m,parts:d})=>a`
        <p>${d.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...d)}>${g(Mt.split,{count:d.length})}</button>
          <button type="button" class="alslink" onClick=${u($,m)}>${Mt.one}</button>
        </p>
      `}
    <//>
    <${zr} act=${t} title=${Mt.same} names=${r("same")}>
      ${({which:$,parts:m,meant:d})=>a`
        <p>${g(Mt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,d)}>${Mt.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...m)}>${Mt.no}</button>
        </p>
      `}
    <//>
    <${zr} act=${t} title=${Mt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Mt.fresh,{names:mt(l)})}</p>`}>
      ${({which:$,text:m,kind:d})=>a`
        <${Fn} label=${g(Mt.kind_of,{name:m})} value=${d||"organisatie"}
          options=${Object.entries(Mt.new_kinds)} pick=${f=>t(()=>Te(mi($,"kind",f)))} />
      `}
    <//>
    <${zr} act=${t} title=${Mt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Mt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Mt.left_out}</h2><ul>${n.map($=>a`<li>${$}</li>`)}</ul>
        <p class="zacht">${Mt.left_out_more}</p>
      </section>`}
    <${zr} act=${t} title=${Mt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Mt.means,{meant:$})}</p>`}
    <//>
    <section>
      <h2>${Mt.expect}</h2>
      <p class="zacht">${Mt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${$=>t(()=>Te(po(o.without,$.target.checked?"nee":"ja")))} />
        ${Mt.expect_yes}
      </label>
    </section>
  `}var Mt,zr,s$=M(()=>{"use strict";D();I();uo();E();Tr();Mt=b.board.partners;zr=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length+r}</span></h2>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${T(Mt.count,i.count)}</span></p>
            ${s?.(i)}<${Yg} ...${i} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Xg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function tb({row:t,name:e,act:n}){let{choices:s}=Ut().found,o=t.asks[e],r=[["","…"],...sn(s[e]||[])],i=l=>n(()=>Te(Lr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${_t.right}</button>`}
      ${s[e]&&a`<${Fn} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function eb({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Ut().found,[c,p]=R(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=h=>{n(t,c&&$&&!t.places.includes(h)?`${$}; ${h}`:h),p(!1)};function f(h){let{target:k,currentTarget:_,key:x,shiftKey:w}=h;if(k!==_||h.ctrlKey||h.altKey||h.metaKey)return;let S=r.find(j=>j.key===x.toUpperCase());if(S)d(S.value);else if(x==="Enter"&&w&&u)o();else if(x==="Enter"&&u)d(u.value);else if(x.toUpperCase()==="L")n(t,"");else if(x==="+")p(!0);else if(x==="ArrowDown"||x==="ArrowUp"){let j=[...document.querySelectorAll(".bordkaart")];j[j.indexOf(_)+(x==="ArrowDown"?1:-1)]?.focus()}else if(x==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;h.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${Xg(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:h,role:k})=>a`<span>${h}${k&&` (${k})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||_t.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(h=>a`<${tb} row=${t} name=${h} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:h,key:k})=>a`<button type="button" class=${u?.value===h?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(h))} onClick=${()=>d(h)}>
              ${h} <kbd aria-hidden="true">${k}</kbd></button>`)}
        </div>
        <label class="veld"><span>${_t.kind}</span>
          <${Fn} label=${_t.kind} value=${m} pick=${h=>{s(),e(()=>Te($i(t.which,l.kind,h)))}}
            options=${[["",_t.unknown],...sn(C([...m?[m]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${u&&!r.some(({value:h})=>h===u.value)&&a`<button type="button" class="is-voorstel"
              onClick=${()=>d(u.value)}>${u.value} <kbd aria-hidden="true">↵</kbd></button>`}
          ${$&&a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                aria-pressed=${String(c)}>${_t.plus}</button>
              <button type="button" class="alslink" onClick=${()=>n(t,"")}>${_t.later}</button>`}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function nb(){let{cells:t,places:e}=Ut().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${_t.matrix}</h2>
      <p class="zacht">${_t.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${g(_t.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function o$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Ut().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(Zg),[p,u]=R(0),[$,m]=R([]),d=oe(),[f,h]=R(0),k=[...e,...["",hi].map(B=>({reason:B,value:"",count:0,strength:""}))].map(B=>({...B,count:n.filter(Nt=>cc(Nt,B.reason)).length})).filter(({count:B})=>B),_=n.find(({which:B})=>B===$.at(-1)),x=k.find(({reason:B})=>B===r)||k.find(({reason:B})=>_&&cc(_,B))||k[0],w=x?.reason,S=B=>{i(B),m([]),u(0),Q()&&d.current?.scrollIntoView()},j=n.filter(B=>cc(B,w)||B.open&&$.includes(B.which)),z=Math.max(0,Math.min(p,j.length-1)),lt=B=>t(()=>Te(...B.map(Nt=>$i("*",o.step,"",Nt))),Mr);async function vt(B,Nt){let be=j.indexOf(B);await t(()=>Te($i(B.which,o.step,Nt)));let Br=Ut().found.rows.filter(({open:Z$})=>Z$).length;zt(g(Nt?_t.is_at:_t.is_open,{title:B.number||B.title,value:Nt,count:Br})),h(Br||!B.open?be+1:-1)}Se(()=>{if(!f)return;f<0&&St("verder")?.focus();let B=d.current?.querySelectorAll(".bordkaart")||[],Nt=B[Math.min(Q()?1:f,B.length)-1];f>0&&(Nt||document.querySelector(".bordreden"))?.focus(),h(0)},[f]);let N=e.filter(({strength:B})=>B==="sterk").map(({reason:B})=>B),Tt=B=>B===hi?_t.done:B||_t.none;return a`
    <p class="bordstand">${Mr()} ${n.every(({judged:B})=>B)&&_t.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${_t.reasons}</h2>
        ${N.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>lt(N)}>${_t.take_strong}</button>`}
        <ul>
          ${k.map(({reason:B,value:Nt,count:be,strength:Br})=>a`<li key=${B} class=${B===w?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(B===w)}
                  onClick=${()=>S(B)}><span class="bordtal">${be}</span> ${Tt(B)}</button>
                <p class="zacht">
                  ${Br==="zwak"&&a`<span class="bordnaam">${_t.weak}</span> `}
                  ${Nt?g(_t.proposal,{value:Nt}):B===hi?_t.done_more:_t.none_more}
                </p>
                ${Nt&&a`<button type="button" class="klein" aria-label=${`${T(_t.take,be)}: ${B}`}
                    onClick=${()=>lt([B])}>${T(_t.take,be)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${x&&Tt(x.reason)} <span class="zacht">${j.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${_t.keys}</summary>
          <p>${g(_t.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?j.slice(z,z+1):j.slice(0,l)).map(B=>a`<${eb} key=${B.which} ...${{row:B,act:t,place:vt}}
              hold=${()=>m([...$,B.which])}
              all=${()=>lt([B.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&j.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!z} onClick=${()=>u(z-1)}>${_t.previous}</button>
            <span>${g(_t.which,{place:z+1,count:j.length})}</span>
            <button type="button" disabled=${z>j.length-2}
              onClick=${()=>u(z+1)}>${_t.following}</button>
          </p>`}
        ${!Q()&&j.length>l&&a`<button type="button"
            onClick=${()=>c(j.length)}>${g(_t.more,{count:j.length-l})}</button>`}
      </section>
      <${nb} />
    </div>
  `}var _t,Zg,hi,cc,r$=M(()=>{"use strict";ze();D();Ot();I();uo();E();Tr();_t=b.board.place,Zg=30,hi="-",cc=({open:t,proposal:e},n)=>n===hi?!t:n?e?.reason===n:t&&!e});function a$({act:t}){let e=Ut(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=R(null),[u,$]=R(""),m=JSON.stringify(s),d=e.taken===m&&ct().own;Se(()=>{d||t(async()=>{e.taken=m;let w=await vr({name:n,decisions:s},!1);p(w.ok?null:w)})},[m]);let f=()=>bn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),h=()=>u!==Ke.alongside_busy&&Qn($,Ke.alongside_busy,async()=>{let w=await vr({name:n,decisions:s},!0);if(!w.ok)return p(w);location.hash=L("vergelijk")});if(c)return a`<div class="antwoord"><${ri} ...${c} /></div>`;if(!d)return a`<p role="status">${Ke.making}</p>`;let k=V(F.route.query),_=y.plans.find(({title:w})=>w===r.title)||y.plans[y.plans.length-1],x=K(k).apart.filter(w=>w.plan===_.key&&w.groups.length);return a`
    <p>
      ${Mr()}
      ${o.some(w=>!w.judged)&&a` <strong>${Ke.not_yet}</strong>`}
    </p>
    <${di} by="kind" scenario=${k} plan=${_} />
    ${x.map(({kind:w,groups:S})=>{let j=S.flatMap(z=>z.things);return a`<p>${T(Ke.apart,j.length,{kind:at(w)})} <${pt} ids=${j} /></p>`})}
    ${F.route.query.cel&&a`<${No} address=${F.route.query.cel} by="kind" scenario=${k} />`}
    <p><a href=${L("aandachtspunten")}>${Ke.questions}</a></p>
    <section class="blok">
      <h2>${Ke.take_along}</h2>
      <label class="veld"><span>${Ke.access}</span>
        <${Fn} id="toegang" label=${Ke.access} value=${r.access||"niet-openbaar"}
          options=${i.map(w=>[w,w.replace("-"," ")])} pick=${w=>t(()=>Te(po(l.access,w)))} />
      </label>
      <p class="zacht">${Ke.access_more}</p>
      <${si} files=${[{id:"bewaar-werkmap",label:Ke.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Ke.choices}</button>
        <button type="button" id="ernaast" onClick=${h}>${Ke.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Ke.workbook_more} ${Ke.next_list}</p>
    </section>
    <${oi} />
  `}var Ke,i$=M(()=>{"use strict";D();Y();I();Pt();uo();E();Fe();ut();no();Yt();dt();rc();Tr();Sr();Ke=b.board.result});function c$({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function ib(){let t=document.activeElement,e=rb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==St("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(ab));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function lb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Ut(),l=o.rows.filter($=>$.open).length,c=Ns[Ns.indexOf(t)+1],p=($,m)=>e(Qd.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Kt.next_open,{count:l}):Kt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${T(Kt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Kt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Kt.undone)}>${Kt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Kt.redone)}>${Kt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>ob(e)}>${Kt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function u$({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||"",r=zn()&&Ns.includes(o)?o:Ns[0],{of:i,Step:l}=l$[r],c=zn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let f=ib(),h=zn()?.decisions.length;try{s(""),await m(),e(_=>_+1);let k=zn()?.decisions.length||0;d?zt(d()):k!==h&&zt(T(Kt.decided,k)),window.setTimeout(f,60)}catch(k){s(k.message)}}Se(()=>{F.started&&window.scrollTo(0,0)},[r]),Se(()=>{function m(h){let k=St({z:"ongedaan",y:"opnieuw"}[h.key]||"");!k||!h.ctrlKey||h.target.matches("input,textarea")||(k.click(),h.preventDefault())}let d=h=>zn()?.saved===!1&&h.preventDefault(),f=new AbortController;return window.addEventListener("keydown",m,{signal:f.signal}),window.addEventListener("beforeunload",d,{signal:f.signal}),()=>f.abort()},[F.route]);let $={day:p,own:zn()?.found.own,count:zn()?.found.rows.length};return a`
    <${sb} at=${r} />
    <${ot} key=${r} text=${i.title} title=${`${b.check.title}: ${Kt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Kt.source,{...c,day:p,who:c.access||Kt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${zn()&&r!==Ns[0]&&a`<${lb} at=${r} act=${u} />`}
    ${r===Ns[0]&&a`<${oi} /><${kd} />`}
  `}var Kt,l$,Ns,p$,sb,ob,rb,ab,d$=M(()=>{"use strict";ze();D();Y();Ot();I();uo();E();Fe();Xd();e$();s$();r$();i$();Yt();Sr();Kt=b.board,l$={lijst:{of:Kt.list,Step:t$},kolommen:{of:Kt.columns,Step:Zd},plaatsen:{of:Kt.place,Step:o$},partners:{of:Kt.partners,Step:n$},resultaat:{of:Kt.result,Step:a$}},Ns=Object.keys(l$);p$=()=>a`
  <${ot} text=${Kt.elsewhere.title}><p class="uitleg">${Kt.elsewhere.intro}</p><//>
  <ol>${Kt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${zo} />
`,sb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Kt.steps_label}><ol>
      ${Ns.map((e,n)=>a`<li class=${n<Ns.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Kt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,ob=t=>t(async()=>{let e=Ut(),{name:n,data:s}=await ct().ask("workbook",{decisions:e.decisions});bn(n,s,xr.xlsx),e.saved=!0}),rb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],ab=":is(button,select,input,a)"});function cb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>pc?` ${g(cn.first,{count:pc})}`:"";return a`
    <${$t} id="eigen-uitkomst" caption=${`${T(cn.rows,e.length)}${o}`}
      rows=${e.slice(0,pc)} columns=${s} />
    <div class="acties"><${he} name=${cn.file} rows=${()=>[t,...e]} label=${cn.csv} /></div>
  `}function f$({start:t=cn.example}){let[e,n]=R(t),[s,o]=R(""),[r,i]=R(null);function l(){i(null),Qn(o,cn.busy,async()=>i(await ct().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${cn.title}</h2>
      <p class="zacht">${cn.intro}</p>
      <label class="veld breed"><span>${cn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${cn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?cn.yes:cn.no}</strong></p>`}
        ${r?.graph&&a`<${m$} label=${cn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${cb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function ub(t){let e=Object.entries(t.columns),n=s=>bs(s.subject)?a`<${A} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>h$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[pb],...Hn(s=>s.plan),{key:"bron",label:Et.columns.place,sort:!1,text:s=>Ys(s).map(me).join("; ")}]}function db({name:t,query:e,scenario:n}){let s=g$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Et.nothing}</p>`;let o=ub(e),r={rows:T(Et.rows,s.length),scenario:Rt(n)},i={key:"sentence",label:Et.columns.sentence,text:c=>c.sentence},l=()=>Cn([i,...o],s,c=>Qt(n,c.plan));return a`
    <${$t} id=${`uitkomst-${t}`} caption=${g(Et.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${he} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Et.as_sentences}</a>
    </div>
  `}function $b({name:t,query:e,scenario:n}){let s=e.shelf===ma,o=L("overzicht",{rijen:Et.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${Et.title}</a></p>
    <${ot} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${gn}><${ga} /><//>`}
    <${wn} pairs=${[[Et.why,e.why],[Et.weight,e.severity]]} />
    ${s&&a`<section><h2>${Et.result}</h2><${db} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!hl([t,e])&&a`<p>${e.open?Et.open:Et.elsewhere}</p>`}
    ${t in Et.rows_of&&a`<p><a href=${o}>${Et.in_overview}</a></p>`}
    <details>
      <summary>${Et.sparql}</summary>
      <${m$} label=${Et.sparql} text=${e.sparql} lang="en" />
      <${Cs} text=${()=>e.sparql} label=${Et.copy} />
    </details>
    ${pe()&&!e.open&&a`<${f$} key=${t} start=${e.sparql} />`}
  `}function mb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Et.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Et.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Et.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ma?s:s.slice(0,2)} />
    </section>
  `}function b$({route:t}){let e=V(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Fs} />`;if(n)return a`<${$b} ...${{name:n,query:s,scenario:e}} />`;let o=fo(g$(e).map(r=>r.query));return a`
    <${ot} text=${Et.title}><p class="uitleg">${Et.intro}</p><//>
    ${pe()&&a`<${f$} />`}
    ${Et.shelves.map(r=>a`<${mb} shelf=${r} counts=${o} />`)}
  `}var Et,cn,pc,m$,$$,h$,g$,pb,k$=M(()=>{"use strict";D();Y();Ot();I();Pt();E();Fe();Co();Z();ut();Ye();Yt();Zs();dt();Ee();yr();Et=b.questions,cn=b.questions.own,pc=200;m$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;$$={barrier:t=>t.barrier&&kt(t.barrier),kind:t=>t.kind&&at(t.kind),partner:t=>t.partner&&ir(t.partner),severity:t=>J("Severity",t.severity),detail:t=>t.detail&&(bs(t.detail)?O(t.detail):t.description)},h$=(t,e)=>($$[t]?$$[t](e):e[t])||"",g$=t=>K(t).gaps.flatMap(e=>rs(e).map(n=>({...n,plan:e.plan}))),pb={key:"severity",label:Et.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>h$("severity",t),cell:t=>a`<${wa} severity=${t.severity} />`}});function _$(t,e,n,s){let o=n;return{placed:$c(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function fb({lane:t,rows:e,wide:n}){let s=ws(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Wt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Wt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Wt.line}>
        ${s.length?s.join(" · "):T(Ps.lane_total,e.length)}
      </text>
    </g>
  `}function hb({row:t,lane:e,shown:n,point:s}){let o=Wt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Wt.level,i=t.tail&&dc[t.outcome].tail&&Wt.left+t.tail,l={row:t,x:o,y:r},c=g(Ps.mark,{...t,what:t.what||Ps.card.none,phrase:dc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ge(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ei} outcome=${t.outcome} /></g>
    </a>
  `}function gb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Be(o.id),c=Zi(o.work),p={...r>e*.62?{right:gi(e-r+14,e)}:{left:gi(r+14,e)},...i>n*.6?{bottom:gi(n-i,n)}:{top:gi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${io} outcome=${o.outcome} on=${o.on&&g(Ps.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${pt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${me(l)}</p>`}
    </div>
  `}function v$({plan:t,rows:e,date:n}){let[s,o]=R(null),{wide:r,years:i,beyond:l}=Wn(t),{placed:c,bottom:p}=_$(t,e,Wt.top,({levels:S,title:j})=>Math.max(S*Wt.level+Wt.pad,j.length*Wt.line+36)),u=Wt.left+r+20,$=p+Wt.foot,m=tl(t,n),d=Wt.left+m.x,f=g(Ps.report,{date:st(m.date)}),h=f.length*8.6+24,k=()=>o(null),_=S=>S.key==="Escape"&&k(),x=l&&{x:Wt.left+l.x,y:Wt.top-9},w=Math.min(Math.max(d-h/2,Wt.left),u-h);return a`
    <div class="lanenvak" onMouseLeave=${k} onKeyDown=${_}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Ps.picture}>
        <rect class="daarna" x=${d} y=${Wt.top} width=${u-d} height=${p-Wt.top} />
        ${i.map(({year:S,x:j})=>a`
            <g class="jaar">
              <line x1=${Wt.left+j} x2=${Wt.left+j} y1=${Wt.top} y2=${p} />
              <text x=${Wt.left+j+4} y=${Wt.top-9}>${S}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${x}>${Ps.beyond}</text></g>`}
        ${c.map(S=>a`<${fb} lane=${S} rows=${S.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Wt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${w} y=${p+4} width=${h} height="28" rx="3" />
          <text x=${w+h/2} y=${p+24} text-anchor="middle">${f}</text>
        </g>
        ${c.flatMap(S=>S.mine.map(j=>a`
              <${hb} key=${j.id} row=${j} lane=${S} shown=${s?.row.id===j.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${gb} at=${s} width=${u} height=${$} close=${k} />`}
    </div>
  `}function C$({scenario:t,plan:e}){let n=Xn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Wn(e),i=dn(e.key,t.date),l=f=>y$+8+f/s*(Ho-y$-16),c=f=>Math.max(bb,O$(f)*S$+4),{placed:p,bottom:u}=_$(e,n,uc,c),$=l(tl(e,i).x),m=p.map(f=>g(w$.description,{chapter:wo(f),counts:mt(ws(f.mine))})),d=$>Ho-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ho} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${uc} width=${Ho-$} height=${u-uc} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ps.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Ho} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${_b(wo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>wb(h).map(([k,_])=>a`<text class="jaartal" x=${l(k)-8} y=${f+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Ho} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(w$.line,{date:st(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<mc).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${yb(f,h)}) scale(${kb})`}>
              <title>${[h.name,h.by,dc[h.outcome].phrase].join(", ")}</title>
              <${ei} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var w$,Ps,dc,Wt,$c,x$,gi,y$,Ho,uc,S$,bb,kb,mc,O$,wb,yb,_b,fc=M(()=>{"use strict";D();Y();I();E();Z();qt();dt();_r();w$=b.summary.lanes,Ps=b.promises,dc=b.shared.outcomes,Wt={left:320,top:32,foot:40,level:19,pad:30,line:21},$c=(t,e)=>Wn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);x$=({plan:t,lane:e})=>Wn(t).lanes[e]?wo(Wn(t).lanes[e]):"";gi=(t,e)=>`${t/e*100}%`;[y$,Ho,uc,S$,bb,kb]=[262,690,17,8,16,.62],mc=30,O$=t=>Math.min(t.levels,mc),wb=t=>[...fo(t.filter(({level:e})=>e>=mc).map(({x:e})=>e))],yb=(t,e)=>t.middle+(e.level-(O$(t)-1)/2)*S$,_b=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function xb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?xn.route.undecided:xn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${xn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Vt(l)?"verzamel":""}>
                <${ve} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function vb({scenario:t,plan:e}){let n=We("kind",t,e),s=We("partner",t,e),{reach:o}=K({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${xb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function j$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Rt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${g(xn.head,{date:st(dn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(xn.foot.source,{sources:ns(t)})} ${g(xn.foot.version,l)}</p>
        <p>${g(xn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Sb({cell:t,step:e}){let[n,s]=[kt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ls} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Cb({scenario:t,plan:e,...n}){let s=we(e).summary,{points:o}=K({...t,plan:e.key}),{phrase:r,named:i}=Nn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${j$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:es(e)})} ${r.lead}</p>
      <${os} plan=${e} />
      <${bi} title=${s.matrix.title} note=${s.matrix.note}>
        <${Ob} scenario=${t} plan=${e} />
        <${fr} undecided=${Oa(t,e)} />
      <//>
      <${bi} title=${b.overview.start.discuss.title}>
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
  `}function jb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=we(e),r=st(dn(e.key,t.date)),l=er(Xn(e,t.date),o.outcomes,Nn(t,e).named).map(([p,{tile:u,count:$}])=>a`
      <${Do} outcome=${p} /> <strong>${$}</strong> ${g(u,{date:r})}
    `),c=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${j$} plan=${e} scenario=${t} ...${n}>
      <${bi} title=${s.route.title} note=${s.route.note}>
        <${vb} scenario=${t} plan=${e} />
      <//>
      <${bi} title=${s.lanes.title} note=${c}>
        <${C$} scenario=${t} plan=${e} />
        <${P} look="uitkomsten" items=${l} />
      <//>
    <//>
  `}function L$({route:t}){let e=V(t.query),n=Ce(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${ot} text=${xn.title}><p class="uitleg">${xn.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${xn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Cb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${jb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ke} text=${xn.screen} />
  `}var xn,Ob,bi,M$=M(()=>{"use strict";D();Ot();I();Pt();E();jn();ut();qt();no();Ye();fc();dt();_r();xn=b.summary;Ob=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${xn.matrix.title}</caption>
    <thead>
      <tr><td></td>${kn(e).map(n=>a`<th scope="col">${kt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${We("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Sb} cell=${s} step=${kn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,bi=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function wi(t){let n=t.flatMap(o=>yo(o,V({}))).map(({step:o,basis:r})=>`${v(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(fe).find(r=>n.includes(`${o} ${r}`));return ki(un.filter(s).map(o=>`${o.label} (${fe[s(o)||""][1]})`))}function Lb({id:t}){let e=G(t,"who").flatMap(x=>x.acts?x.to:[]),n=({key:x})=>g(nt.steps,{steps:wi(e.filter(w=>Dt(w,x)))}),s=x=>y.partners[x].find(w=>w.id===t)?.steps||[],o=lo(s("")),r=y.plans.filter(x=>s(q?x.key:"").length),i=G(t,"who").flatMap(x=>x.acts?[]:qn(x.to)),l=lo(C(i)).filter(x=>!o.includes(x)),c=x=>G(x,"who").every(w=>!w.acts||w.from===t),p=C(e.filter(x=>y.works[x]?.across&&c(x)).flatMap(Zn)),u=Ht(t,"unitOf"),$=Bt(Ht(t,"chapterLead")),m=$.flatMap(Be),d=$.flatMap(x=>Ht(x,"concerns")).filter(x=>je(x,"Contradiction")&&Be(x).some(w=>m.includes(w))),f=d.length>0&&a`${nt.disputed} <${pt} ids=${C(d)} />`,h=x=>{let w=lo(y.partners[""].find(S=>S.id===x)?.steps||[]);return w.length>0&&a`<span class="zacht"> – ${ki(w)}</span>`},k=v(t,"tooi"),_=[...Io(t),[b.thing.also_known,Wa(t)],[nt.leads,$.length>0&&a`<${Le} ids=${$} /> ${f}`],[nt.units,u.length>0&&a`<${Le} ids=${u} more=${h} />`],[nt.identity,k?g(nt.identified,{code:k,date:st(v(t,"checkedOn"))}):nt.unidentified]];return a`
    <${et} title=${b.thing.known}>
      <${ae} text=${v(t,"summary")} />
      ${Vt(t)&&a`<p>${nt.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${nt.independent}</p>`}
      ${r.map(x=>a`<p>${q&&`${x.title}: `}${n(x)}</p>`)}
      ${p.length>0&&a`<p>${g(nt.across,{kinds:ki(p.map(at))})}</p>`}
      ${l.length>0&&a`<p>${g(nt.named_steps,{steps:ki(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${nt.no_steps}</p>`}
      <${wn} pairs=${_} />
    <//>
  `}function Mb({id:t,rows:e}){let n=nt.columns,s=c=>Ct(c.to)?.key,o=[...Hn(s),At("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>de(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},yn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>li(c.to)},is(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter($=>$.to===c),u=C(p.map($=>$.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap($=>$.of)}}),i=ur(t,"activiteiten",V({}),s),l={id:"acties",caption:nt.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${et} title=${g(nt.work,{count:r.length})} note=${nt.work_note}>
      ${r.length?a`<${$t} ...${l} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Tb({id:t}){let e=v(t,"organisationKind")===nt.places.of&&!Vt(t)?yt(t,"altLabel"):[],n=p=>e.some(u=>ts(p.replace("-"," ")).includes(ts(u))),s=p=>yt(p,"place").filter(n).join(", "),o=G(t,"who").map(p=>p.to),r=Bt(Pn.filter(p=>s(p)&&!o.includes(p))),l=a`<${Le} ids=${r} more=${p=>{let u=jt(Rn(p),"alternativeReading").map(m=>It(m,"status")),$=mt(u.filter(Boolean)).toLowerCase();return a`
      <span class="zacht"> – ${s(p)}</span> <${xt} id=${p} />
      ${$&&a` <span class="zacht">${g(b.whatif.action.reading,{status:$})}</span>`}
    `}} />`,c=g(nt.places.title,{count:r.length});return r.length>0&&a`<${et} title=${c} note=${nt.places.note}>${l}<//>`}function zb({id:t}){let[e,n]=[V({}),na(t)],o=y.plans.flatMap(m=>Xn(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=G(t,"who").flatMap(m=>m.acts?m.to:[]),i=C([...r,...r.flatMap(m=>jt(m,"followedBy"))]).filter(m=>nt.to_come.includes(On(m))&&!o.some(d=>d.work===m)),l=m=>g(b.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:f,by:h})=>[n(m),m,d,`${f} (${l(h)})`]),...i.map(m=>["planned",m,_e(m).toLowerCase()])],p=Object.entries(nt.coming.groups).flatMap(([m,d])=>{let f=c.filter(([k])=>k===m).map(([,k,..._])=>a`<li><${A} id=${k} />: ${_.filter(Boolean).join(", ")}</li>`),h=a`<${Ln} id=${`komt-${m}`} items=${f} first=${Q()?hc:void 0} />`;return f.length?a`<p>${T(d,f.length)}</p>${h}`:[]}),u=L("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${nt.coming.all}</a></p>`;return p.length>0&&a`<${et} title=${nt.coming.title} note=${nt.coming.note}>${p}${$}<//>`}function Fb({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${A} id=${s} /></h3>
      <${mr} id=${o} /><${ee} of=${[o]} />
    `);return a`
    <${et} title=${g(nt.own,{count:e.length})} note=${nt.own_note}>
      <${Ln} id="eigen" as="div" first=${hc} items=${n} />
    <//>
  `}function Ab({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[v(r[0],"asOf").slice(0,4),v(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ae} text=${v(i,"summary")} />`)} <${ee} of=${r} />
  `,s=Bt(C(e.map(r=>gs(r,t)))).map(r=>{let i=e.filter(l=>gs(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?nt.its_members:nt.members;return a`<${et} title=${o}><${Ln} id="leden" items=${s} first=${s.length} /><//>`}function Bb({id:t}){let e=new Map(G(t,"with").map(o=>[gs(o,t),o]));if(!e.size)return null;let n=Bt([...e.keys()]).map(o=>{let{of:r=[],more:i}=e.get(o)||{},l=g(i?nt.more_works:nt.works,{works:r.map(re).join(", ")});return a`<li key=${o}><${A} id=${o} /><span class="zacht">${l}</span></li>`}),s=a`<ul class="kolommen">${n}</ul>`;return a`
    <${et} title=${nt.together} note=${nt.alphabetical}>
      ${Q()?a`<${Ln} id="samen" items=${n} first=${hc} />`:s}
    <//>
  `}function Eb({id:t}){let e=V({}),n=Ka(t,e),s=n.flatMap(c=>c.rows),o=mt(n.flatMap(({end:c})=>c===t?[]:O(c))),r={id:Q()?"stromen":"",title:g(nt.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(nt.flows.note,{names:o})}</p>`,l=a`<${Za} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${Eo} ...${{...r,intro:i}}>${l}<//>`}var nt,ki,hc,T$,z$=M(()=>{"use strict";D();Y();Ot();I();Pt();E();Hs();ao();ue();Co();Z();ut();qt();Yt();Ul();Ls();dt();Ee();zs();ci();an();nt=b.thing.organisation,ki=t=>mt(t.map(e=>e.toLowerCase()));hc=1;T$=({id:t})=>a`
  <${Lb} id=${t} />
  <${Mb} id=${t} rows=${G(t,"who")} />
  <${Tb} id=${t} />
  <${zb} id=${t} />
  <${Fb} id=${t} />
  <${Va} title=${nt.wishes} ids=${Ht(t,"wish")} of="concerns" />
  <${Ha} title=${nt.requested} ids=${Bt(Ht(t,"askedOf"))} />
  <${Ab} id=${t} />
  <${Eb} id=${t} />
  <${Bb} id=${t} />
  <${qo} id=${t} />
`});function Nb({id:t,reports:e}){let n=pn(t);if(vn(t.split("/")[0]).dates.length<3)return null;let s=o=>Je(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${xt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${st(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Pb({id:t}){let e=vn(t.split("/")[0]),{no_result:n,not_mentioned:s}=pn(t),o=e.dates.filter(({date:l})=>On(t,l)),r=y.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ae} text=${v(l,"summary")} /><${eo} of=${l} />
    <${ae} text=${c===e.date&&v(l,"resultReported")!=="true"&&n} look="zacht" />
    <${ee} of=${[l]} />
  `;return a`
    <${Nb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=Rn(t,l);return a`
          <li>
            <strong>${H(c)}</strong>
            <p><${xt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ae} text=${r} look="zacht" />`}
            ${Je(t,l).earlier&&a`<p class="zacht">${H(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Ib({id:t}){let e=jt(t,"silentPart"),n=e.map(s=>[v(s,"summary"),a`<span class="zacht"> (${J("SilentWeight",v(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${pn(t).silent}</strong></p><${P} items=${n} />`}function qb({id:t}){let e=pn(t),n=e.deadline_columns,s=Ds(t);if(!s.length)return null;let o=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>st(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>tr(v(i,"modality"))},{key:"er",label:n.there,text:i=>Je(i).delivery||e.not_there},{...is(n.place,()=>[]),cell:i=>a`<${ae} text=${v(i,"summary")} /><${ee} of=${[i]} />`}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Rb({id:t}){let e=pn(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=[At("wie",n.who,({from:r})=>r,O,Ss),{key:"rol",label:n.role,text:({phrase:r})=>r},{key:"wat",label:n.note,sort:!1,text:({of:r})=>v(r[0],"summary")},is(n.place,({of:r})=>r.slice(0,1))];return a`<${$t} id="wie" caption=${e.who_caption} rows=${s} columns=${o} />`}function Wb({id:t}){let e=jt(ft(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${pn(t).heading}<${pt} ids=${e} />.</p>`}function Db({id:t}){let e=pn(t),n=ea(t);if(n.length)return n.map(o=>a`<${mr} id=${o} /><${ee} of=${[o]} />`);if(v(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=yt(t,"interventionKind").map(at).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Hb({id:t}){let e=pn(t),n=Ht(t,"subMeasureOf"),s=o=>a` <${xt} id=${o} />`;return a`<${et} title=${e.container}><p>${e.parts}</p><${Le} ids=${n} more=${s} /><//>`}function F$({id:t}){let e=pn(t),n=vn(t.split("/")[0]),s=fs(n.date,n),o=v(t,"promise"),r=Io(t),i=v(t,"isContainer")==="true"?Hb:Vb;return a`
    <${et} title=${o?e.promise:e.what}>
      ${Ra(t).map(l=>a`<${ae} text=${l} />`)}
      ${v(t,"isNew")==="true"&&a`<${ae} text=${g(e.new,{when:s})} look="zacht" />`}
      ${v(t,"numberedByUs")==="true"&&a`<${ae} text=${e.numbered} look="zacht" />`}
      <${ee} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Da} id=${t} />
    ${r.length>0&&a`<${et} title=${b.thing.further}><${wn} pairs=${r} /><//>`}
    <${qo} id=${t} />
  `}var pn,Vb,A$=M(()=>{"use strict";D();I();E();ue();Z();ut();qt();dt();Ee();zs();an();pn=t=>we(Ct(t)).thing.undertaking;Vb=({id:t})=>a`
  <${et} title=${pn(t).progress}><${Pb} id=${t} /><${Ib} id=${t} /><${qb} id=${t} /><//>
  <${et} title=${pn(t).who}><${Rb} id=${t} /><${Wb} id=${t} /><//>
  <${Va} title=${pn(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${et} title=${pn(t).steps}><${Db} id=${t} /><//>
`});function Gb({id:t}){let e=Ub[$n(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Kb} key=${n.plan.key} ...${n} />`):null}function Jb({id:t}){let e=Ht(t,"inChapter"),n=vl(en.other.annex.file),s=l=>a` <${xt} id=${l} />`,o=l=>g(wi([l])?en.other.at:en.other.no_step,{steps:wi([l])}),r=l=>a`${s(l)}<p class="zacht">${Ra(l).join(" ")} ${o(l)}</p>`,i=Pn.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${et} title=${en.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${en.other.annex.label}</a></p>`}
      <${Le} ids=${Bt(e)} more=${r} />
      ${i.length>0&&a`<p>${en.other.under}</p><${Le} ids=${Bt(i)} more=${s} />`}
    <//>
  `}function Qb({id:t}){let e=[...Io(t),[je(t,"Legislation")?en.also_known:en.in_source,Wa(t)],[en.place,Be(t).length>0&&a`<${ee} of=${[t]} />`]];return a`
    <${et} title=${en.known}>
      ${je(t,"Facilitator")&&a`<p class="zacht">${we(Ct(t)).thing.other.judged}</p>`}
      <${ae} text=${v(t,"summary")} />
      <${ae} text=${v(t,"rationale")} />
      <${wn} pairs=${e} />
    <//>
    <${Da} id=${t} />
    ${je(t,"Chapter")&&a`<${Jb} id=${t} />`}
    <${qo} id=${t} />
  `}function Xb({id:t}){let e=V(F.route.query),n=$n(t)==="organisation"&&v(t,"notation"),s=i=>rs(i).some(({partners:l})=>n&&l.includes(n)),o=K(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${Ma} gap=${i} scenario=${e} /></article>`);return a`
    <${et} title=${g(en.gaps,{count:o.length})}>
      <${Ln} id="vragen" items=${r} first=${Q()?Zb:Yb} as="div" />
    <//>
  `}function tk({id:t}){let e=$n(t),n=[B$[e]&&a`<a href=${L(B$[e])}>${en.crumbs[e]}</a>`,q&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>ft(t,s)&&a`<${A} id=${ft(t,s)} />`),de(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function E$({route:t}){let e=t.path.slice(1).join("/");if(!Jt(e))return a`<${Fs} />`;let n=O(e),s=$n(e),o=ek[s],r=s==="undertaking"&&v(e,"isContainer")!=="true",i=()=>{let l=()=>g(en.stand,{stand:_e(e).toLowerCase()}),c=r?[Rl(e),l()]:[v(e,"summary")],p=[`${de(e)} ${n}`,c.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=C([...Be(e),...Be(Rn(e))]);return fa(p.replace(/([^.!?])$/,"$1."),u,null,Ct(e)||rt())};return a`
    <${tk} id=${e} />
    <${ot} text=${je(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${xt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Mo} />`}
    <${Gb} id=${e} />
    <div class="acties bovenaan">
      <${Cs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${b.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${en.around}</a>
    </div>
    <${o} id=${e} />
    <${Xb} id=${e} />
  `}var en,gc,Ub,Kb,Yb,Zb,B$,ek,N$=M(()=>{"use strict";D();Y();Ot();I();Pt();E();ue();Z();ut();qt();Ye();Yt();Ls();Zs();dt();Ee();zs();z$();ci();A$();an();yr();en=b.thing,gc=b.thing.route,Ub={organisation:(t,e)=>y.partners[q?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:qn},Kb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${q?g(gc.of_plan,{plan:t.title}):gc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${gc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Yb,Zb]=[3,1];B$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};ek={undertaking:F$,organisation:T$,step:jd,other:Qb}});function nk({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Nn(o,s).named:{},i=we(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${wt.tiles_label}>
      ${er(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>W({uitkomst:n===l?null:l})}>
            <${Do} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:st(dn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function ak({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>X(l.day,c.day)),i=r.slice(0,ok).map(l=>a`
      <${Do} outcome=${l.outcome} />
      <span>
        <${A} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${wt.open.title}</h2>
      <p>${r.length?g(wt.open.phrase,{date:st(dn(e.key,n))}):wt.open.none}</p>
      <${P} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${wt.open.gaps}</a></p>
      <h2>${wt.read.title}</h2>
      <ul class="leesregels"><li>${wt.read.first}</li>${rk}<li>${wt.read.last}</li></ul>
    </aside>
  `}function ck({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(X),s=C([...t.flatMap(r=>q$(r.work)),...Xr]).map(r=>[r,O(Ae(r))]).sort((r,i)=>X(r[1],i[1])),o=[[wt.fields.year,"jaar",sn(e)],[wt.fields.partner,"partner",s]];return a`<${ha} fields=${o} names=${["jaar","partner"]} />`}function uk({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=Xn(t,o),i=pp(t,o).filter(Fr(s)),l=Wn(t).termless[o].filter(h=>Fr(s)({work:h,day:""})),c=r.filter(Fr(s)),p=c.length===r.length,u=h=>h.filter(k=>!n||k.outcome===n),$=u(c),m=ws($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(wt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Nn(e,t).phrase.overdue}</p>
  `,f=a`
    <${nk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${v$} plan=${t} rows=${$} date=${o} /><${lk} plan=${t} rows=${$} /></div>
      <${ak} rows=${c} plan=${t} date=${o} />
    </div>
    <details class="tweeling">
      <summary>${wt.table}</summary>
      <${$t} id=${`beloften-${t.key}`} caption=${wt.caption} rows=${$} columns=${I$} sort="dag" />
    </details>
  `;return a`
    <section>
      ${q&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${T(wt.kept,$.length)}</strong> ${m}</p>`}
      <${ni} works=${u(r.filter(Fr({...s,partner:""}))).map(h=>h.work)}
        partner=${s.partner||""} />
      ${r.length>0&&f}
      <${P$} title=${wt.undated} items=${i.map(pk)} />
      <${P$} title=${wt.bare} items=${l.map(h=>a`<${A} id=${h} />: ${_e(h,o)}`)} />
    </section>
  `}function R$({route:t}){let e=V(t.query),n=Ce(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>Xn(c,e.date)),r=o.filter(Fr(t.query)).filter(c=>!s||c.outcome===s),i=()=>Cn(sk,r,c=>Qt(e,c.plan.key)),l={title:wt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${ot} text=${wt.heading} title=${wt.title} />
    <${gn}><${Ks} /><${cr} /><${ck} rows=${o} /><//>
    <${Mo} />
    ${n.map(c=>a`<${uk} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${he} name="beloften.csv" rows=${i} />
      ${o.length>0&&a`<${Xe} name="beloften" ...${l} />`}
    </p>
    <${ke} text=${T(wt.lane_total,r.length)} />
  `}var wt,I$,sk,ok,rk,ik,lk,q$,Fr,pk,P$,W$=M(()=>{"use strict";D();Y();Ot();I();Pt();E();ue();Z();ut();qt();Ye();Yt();nc();Ms();fc();dt();_r();Ee();wt=b.promises;I$=[{key:"dag",label:wt.columns.day,text:t=>t.day,cell:t=>t.by},At("actie",wt.columns.work,t=>t.work),{key:"wat",label:wt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:wt.columns.who,text:t=>Sn(t.work)},{key:"woorden",label:wt.columns.quote,text:t=>t.quote},{key:"stand",label:wt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${io} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:wt.columns.lane,text:x$}],sk=[...I$,To(wt.columns.place,t=>t.id)],ok=6,rk=wt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);ik=t=>a`
  <${io} outcome=${t.outcome} on=${t.on} />
  <span><${A} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}
    <span class="bij">${g(b.shared.work.bound,{date:t.by})}</span></span>
`,lk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${$c(t,e).map(n=>a`
        <details>
          <summary>${wo(n)}
            <span class="bij">
              ${T(wt.lane_total,n.mine.length)}${ws(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${P} items=${n.mine.map(ik)} />
        </details>
      `)}
  </div>
`,q$=t=>G(t,"who").map(e=>v(e.from,"notation")),Fr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||q$(e.work).includes(t.partner));pk=({work:t,quote:e,what:n,stand:s})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`,P$=({title:t,items:e})=>e.length>0&&a`
    <details class="tweeling">
      <summary>${g(t,{count:e.length})}</summary><${P} items=${e} />
    </details>
  `});function D$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${q?"h3":"h2"}>${g(An.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function dk({loss:t,scenario:e,id:n,title:s}){let o=V$(t,e),r=[{key:"vak",label:An.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${js(i,t.plan)}>${c}</a>`:c},{key:"nu",label:An.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:An.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${$t} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${H$()} />`}function $k({loss:t,names:e,scenario:n,apart:s}){let o=vn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>{let[m,d]=[!0,!1].map(S=>G($,"who",n.date).filter(({from:j})=>e.includes(O(j))===S)),f=d.filter(({acts:S})=>S),h=new Map;for(let{from:S,phrase:j=""}of f.length?f:d)Ie(h,j,O(S));let k=[...h].map(([S,j])=>`${mt(C(j))} (${S})`).join("; "),_=[...m,...d].map(({from:S})=>S),x=G($,"expected",n.date).flatMap(({from:S})=>_.includes(S)?[]:O(S)),w=[m.length>0&&g(An.role,{names:mt(C(m.map(({phrase:S=""})=>S)))}),k&&g(f.length?An.others:An.only_named,{names:k}),x.length>0&&g(An.expected,{names:mt(C(x))})];return a`
      <li>
        <${A} id=${$} /> <${xt} id=${$} date=${n.date} />
        <span class="zacht"> ${w.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let f=a`<${Ln} id=${`${c}-${m}`} items=${d.map(p)} first=${H$()} />`;return d.length>0&&a`<${D$} title=${$} count=${d.length}>${f}<//>`};return a`
    <section>
      ${q&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${hk} loss=${t} scenario=${n} />
      <${D$} title=${r} count=${t.cells.length} none=${i}>
        <${dk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function bc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>V$(r,n).map(({cell:i,step:l,now:c})=>[mt(e),at(i.column),l,c,i.phrase,...Qt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${$k} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Ce(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${he} name="wat-als.csv" rows=${()=>[[...An.csv,...Js],...o()]} /></div>
  `}function mk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),s=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return K({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?H(at(o.kind)):kt(o.step),...s.get(`${o.step}~${o.kind}`),things:o.things.filter(r=>n.includes(r)),empty:!o.things.length}))}function fk({place:t,date:e}){let{title:n,things:s,empty:o,last_actor:r,only_lead:i}=t,l=s.filter(c=>!r.includes(c));return a`
    <li class=${r.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${l.map(c=>a`<i key=${c} class=${`paal b-${ks(c,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${g($o.lost,{count:r.length,total:s.length})}</p>
          <p class="verlieswoord">${$o.lost_phrase}</p>
        `}
      ${i.length>0&&a`<p>${T($o.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">
          ${s.length?T($o.stays,s.length):$o[o?"nothing":"elsewhere"]}
        </p>`}
    </li>
  `}function hk({loss:t,scenario:e}){let{legend:n}=$o,s=mk(t,e),o=C(s.flatMap(i=>i.things.map(l=>ks(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${$o.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${fk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:go(rt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${J("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var $o,An,H$,V$,U$=M(()=>{"use strict";D();Ot();I();Pt();E();ue();jn();Z();ut();qt();Yt();Ls();dt();Ee();$o=b.whatif.picture,An=b.whatif,H$=()=>Q()?1:void 0,V$=(t,e)=>t.cells.map(n=>{let{matrix:s}=K({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[H(at(n.column)),o?kt(n.barrier):""],l=o?g(An.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Fo(o):An.no_cell}})});function gk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=wr("answer",{options:[...hs(n),...s]},()=>zt(tt.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:tt.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=T(tt.questions,o.gaps.filter(r).length);return a`
    <div>
      <${bc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(tt.with_this,{questions:i,now:K(n).gaps.length})}</p>
    </div>
  `}function bk({acting:t,chosen:e}){let[n,s]=R(""),o=p=>W({zonder:p.map(yi).join(",")}),r=p=>{if(e.includes(p))return o(e.filter(u=>u!==p));o(qe()?[...e,p]:[p])},i=p=>[O(p),...yt(p,"altLabel")].join(" "),l=t.filter(p=>So(i(p),n)),c=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${tt.clear}</button>
      <button type="button" class="klein" onClick=${()=>pr(location.href,tt.shared)}>${tt.share}</button>
    </p>
  `;return a`
    <h2>${tt.leave_out}</h2>
    ${e.map(p=>a`
        <button type="button" class="weggelaten" key=${p} aria-label=${g(tt.put_back,{name:O(p)})}
          onClick=${()=>r(p)}>
          ${O(p)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&c}
    <label class="veld">
      <span>${tt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${p=>s(p.target.value)}
        onKeyDown=${p=>p.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${tt.list}>
      ${l.map(p=>a`
          <li key=${p}>
            <button type="button" id=${`zonder-${yi(p)}`} aria-pressed=${String(e.includes(p))}
              onClick=${()=>r(p)}>${O(p)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${tt.none_found}</p>`}
    ${!qe()&&a`<p class="zacht">${tt.alone}</p>`}
  `}function kk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=mt(r.map(u=>kt(u).toLowerCase())),p=c?g(tt.start.steps,{steps:c}):tt.start.no_step;return[i&&T(tt.start.alone,i),i&&p,l&&T(tt.start.lead,l)].filter(Boolean)},s=go(rt(e.plan)),o=t.map(r=>a`
      <a href=${L("wat-als",{zonder:yi(r.who)})}>${O(r.who)}</a>
      <span class="bij">${q?`${vn(r.plan).title}: `:""}${n(r).join(", ")}</span>
    `);return a`
    <section id="begin">
      <h2>${tt.start.title}</h2>
      <p class="zacht">${g(tt.start.phrase,{source:s})}</p>
      <${P} look="beginlijst" items=${o} />
      ${!t.length&&a`<p>${tt.start.no_partner}</p>`}
    </section>
  `}function wk({id:t,scenario:e}){let n=r=>mt(Bt(C(r)).map(O)),s=Object.entries(tt.apart.roles).map(([r,i])=>{let l=p=>G(p,"who",e.date).filter(u=>u.role===r),c=Bt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return O(p)+(u&&g(tt.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:mt(c)})}</p>`}),o=Ka(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?tt.apart.flows:tt.apart.group_flows,{name:O(r)}),p=a`<${A} id=${r} text=${T(tt.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(tt.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Ht(t,r));return i&&a`<p>${g(tt.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${tt.apart.page} <${A} id=${t} />.</p>
  `}function K$({route:t}){let e=V(t.query),{without:n,most:s}=K(e),o=Bt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(Ae).filter(Boolean),i=r.map(f=>O(f)),[l]=r,c=r.length>1&&qe(),[,p,...u]=t.path,$=[[tt.leave_out,L("wat-als"),!p],[tt.action.title,L(["wat-als","actie"]),!!p]],m=a`
    <${dr} label=${tt.title} tabs=${$} />
    <${ot} text=${tt.title} title=${p?tt.action.title:tt.title}>
      <p class="uitleg">${p?tt.action[qe()?"intro":"intro_elsewhere"]:tt.intro}</p>
    <//>
    <${ba} scenario=${e} />
  `;if(p)return[m,a`<${ed} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${gk} notations=${r.map(yi)} names=${i} scenario=${e} />`:l?a`
      <${bc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${wk} id=${l} scenario=${e} />`} />
    `:a`<${kk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Gl} chosen=${r.join(",")} choices=${a`<${bk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ke} text=${r.length===1?g(tt.phrase,{name:i[0]}):""} />
  `}var tt,yi,G$=M(()=>{"use strict";ze();Oo();D();Y();Ot();I();Pt();E();Fe();ao();ue();Z();ut();Ye();Yt();va();dt();U$();Jl();an();tt=b.whatif;yi=t=>v(t,"notation")});var Q$={};tm(Q$,{answerTo:()=>K,compare:()=>X,connection:()=>xo,csv:()=>Gr,data:()=>y,here:()=>F,longerWays:()=>ra,scenarioOf:()=>V});function xi(t=null){for(let e of vi())e!==t&&(e.open=!1)}function kc(){xi(),Bn().classList.remove("is-open"),_i().setAttribute("aria-expanded","false")}function yk(){Bn()&&(_i().addEventListener("click",()=>{let t=Bn().classList.toggle("is-open");for(let e of vi())e.open=t;_i().setAttribute("aria-expanded",String(t))}),Bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?kc():e.closest("summary")&&!Q()&&xi(e.closest("details"))}),Bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=vi().find(n=>n.open);Q()?_i().focus():e?.querySelector("summary")?.focus(),kc()}),document.addEventListener("click",t=>{!Q()&&!Bn().contains(t.target)&&xi()}),Bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!Bn().contains(e)&&xi()}))}function _k(t){if(!Bn())return;let e=Sl(t)?.to;for(let n of Bn().querySelectorAll("a")){let{path:s}=Vi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of vi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function xk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return Ar=!Qo(e)||s!==n,Ar?(En(a`<p role="status">${b.werkplaats.busy}</p>`,St("inhoud")),Si?ct().show(Si,ct().own):wc||vk(hs(e),s),!0):!1}async function vk(t,e){wc=!0;try{Si=(await ct().ask("page",{options:t,comparisons:e})).page,Ar&&ct().show(Si,ct().own)}catch(n){Ar&&En(a`<p role="alert">${n.message}</p>`,St("inhoud"))}wc=!1}function Sk(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(St("bronregel").hidden=e==="controleer"&&!!pe()?.board,pe()?.own&&xk(e,V(t.query)))return;n.className=`scherm-${e}`;let s=St("zoek");s&&e!=="zoek"&&(s.value="");let o=J$[e]||J$.onbekend;En([a`<${Gp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),_k(e)}function yc(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:s}=ct();En(a`<${c$} state=${e} why=${n} own=${s} />`,t)}function Ok(){Ck(),Ar=!1,window.removeEventListener("werkplaats",yc),En(null,St("inhoud")),En(null,St("motor"))}var Bn,_i,vi,J$,wc,Si,Ar,Ck,Y$=M(()=>{"use strict";ze();D();Y();Ot();I();Pt();E();Fe();Hs();Co();ut();Yt();va();au();xu();Cu();ud();Sd();Vd();Gd();d$();k$();yr();M$();N$();W$();G$();Bn=()=>St("menu"),_i=()=>St("menuknop"),vi=()=>[...Bn().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});yk();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),kc();let e=St("zoek").value;location.hash=qp(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,s={...y.meta,title:document.title,address:location.hash||"#/overzicht"};pr(g(e,{...s,sources:ns()}),n)});J$={__proto__:null,overzicht:Kd,dekking:Ou,aandachtspunten:vd,partners:Bd,maatregelen:Id,naslag:Rd,gevraagd:Wd,tijdlijn:Hd,beloften:R$,verken:pd,ding:E$,samenvatting:L$,vragen:b$,"wat-als":K$,vergelijk:_u,"weet-niet":ru,methode:ou,zoek:nd,controleer:pe()?u$:p$,onbekend:Fs},wc=!1,Si="",Ar=!1;pe()&&(window.addEventListener("werkplaats",yc),yc());St("inhoud").replaceChildren();Ck=tp(Sk);pe()&&window.addEventListener("andere-bladzijde",Ok,{once:!0});document.documentElement.dataset.klaar="ja"});ze();Ci();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:xc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Y$(),Q$))});})();
