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
"use strict";var ketenkaart=(()=>{var N$=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var P$=(t,e)=>{for(var n in e)N$(t,n,{get:e[n],enumerable:!0})};function Ct(t){let e=xt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function mc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var xt,je=M(()=>{"use strict";xt=t=>document.getElementById(t)});async function fc(){let t=Uint8Array.from(atob(xt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));wi=I$(await new Response(e).json())}function I$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var wi,yi=M(()=>{"use strict";je()});function bc(t){var e=hc.get(this);return e||(e=new Map,hc.set(this,e)),(e=gc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var gc,hc,kc=M(()=>{gc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,gc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},hc=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function Ci(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Oi.call(arguments,2):n),Do(t,i,s,o,null)}function Do(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ho,__v:o||++_c,__i:-1,__u:0};return!o&&jt.vnode&&jt.vnode(r),r}function Pr(t){return t.children}function Fr(t,e){this.props=t,this.context=e,this.__g=0}function ps(t,e){if(e==null)return t.__&&ps(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ps(t)}function D$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:Ho},n)).__v=n.__v+1,jt.vnode&&jt.vnode(e),ji(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ps(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Mc(o,e,r),n.__=n.__e=null,e.__e!=s&&Sc(e))}function Sc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Sc(t)}function wc(t){(8&t.__g||(t.__g|=8,cs.push(t),Ar++))&&_i==jt.debounceRendering||((_i=jt.debounceRendering)||queueMicrotask)(Oc)}function Oc(){try{for(var t,e=1;cs.length;)cs.length>e&&cs.sort(xc),t=cs.shift(),e=cs.length,8&t.__g&&D$(t)}finally{(Ar=cs.length)&&(_i||queueMicrotask)(Oc)}}function Cc(t,e,n,s,o,r,i,l,c,p,u){var m,$,d,f,h,b,v=s.__k||Nr,S=e.length;for(c=H$(n,e,v,c,S),m=0;m<S;m++)(d=n.__k[m])!=null&&($=~d.__i&&v[d.__i]||Br,d.__i=m,b=ji(t,d,$,o,r,i,l,c,p,u),f=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Li($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=jc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function H$(t,e,n,s,o){var r,i,l,c,p,u,m,$,d,f=n.length,h=f,b=0,v=0,S=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=Do(null,i):Si(i)?i=S[r]=Do(Pr,{children:i}):i.constructor===Ho&&i.__b?i=S[r]=Do(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=V$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,v=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(v){for(u=[],m=[],r=0;r<o;r++)if((i=S[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:S[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ps(l)),Mi(l,l));return s}function jc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=jc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ps(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function V$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function yc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Tr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||yc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||yc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=xi[e]||(xi[e]=U$(e)),(t.__a||(t.__a={}))[e]=vi,r=e!=(e=e.replace(vc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function U$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[zr]==null)e[zr]=vi++;else if(e[zr]<this.__a[t])return;return n(jt.event?jt.event(e):e)}}}function ji(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,v,S,w,_,z,G,it,_t,B,Ot,E,Et=e.type;if(e.constructor!==Ho)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Er(u,r):r.push(u),l=r[0]||l),(u=jt.__b)&&u(e);t:if(typeof Et=="function"){$=i.length;try{if(v=e.props,S=(u=Et.prototype)&&u.render,w=(u=Et.contextType)&&s[u.__c],_=u?w?w.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new Et(v,_):(e.__c=d=new Fr(v,_),d.constructor=Et,d.render=G$),w&&w.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),Et.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,Et.getDerivedStateFromProps(v,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(v!==f&&S&&!Et.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(v,_),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(v,d.__s,_)===!1){e.__v!=n.__v&&(d.props=v,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(he){he&&(he.__=e)}),Nr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ps(n);break t}d.componentWillUpdate&&d.componentWillUpdate(v,d.__s,_),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else S&&!Et.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=_,d.props=v,d.__P=t,d.__g&=-5,z=jt.__r,G=S?25:0;do d.__g&=-9,z&&z(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++G<25);S&&(Nr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),it=u&&u.type===Pr&&u.key==null?u.props.children:u,v.__P&&(u=l,o=(t=v.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(he){he&&Mi(he,he)}),n.__k=null),l=n.__k?ps(n,0):null),l=Cc(t,Si(it)?it:[it],e,n,s,o,r,i,l,c,p),v.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(he){if(i.length=$,e.__v=null,c||r)if(he&&he.then){if(e.__u|=128|c,r){for(~(Ot=r.indexOf(l||void 0))||(Ot=r.length);(E=r[Ot-1])&&E.nodeType==8;)Ot--;for(;Ot<r.length;Ot++)if(E=r[Ot])if(r[Ot]=null,_t){if(E==B)break}else{if(E.nodeType!=8)break;E.data.startsWith("$s")&&(B=Er(_t=E))}}if(!_t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;_t=l}(u=Er(_t=e.__c.__z||(e.__c.__z=_t)))?(e.__e=_t,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),he&&he.then||Lc(e),jt.__e(he,e,n)}}else l=e.__e=K$(n.__e,e,n,s,o,r,i,c,p,t);return(u=jt.diffed)&&u(e),l}function Er(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Lc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Lc))}function Mc(t,e,n){for(var s=0;s<n.length;)Li(n[s++],n[s++],n[s++]);jt.__c&&jt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){jt.__e(r,o.__v)}})}function K$(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,v,S=n.props||Br,w=e.props,_=e.type;if(_=="svg"?o="http://www.w3.org/2000/svg":_=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(_?f.localName==_:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(v=p.ownerDocument||document,!_)return v.createTextNode(w);t=v.createElementNS(o,_,w.is?w:p),l&&(jt.__m&&jt.__m(e,r),l=!1),r=null}if(_){if(p=_=="template"&&t.content||t,r=_=="textarea"&&w.defaultValue!=null?null:r&&Oi.call(p.childNodes),!l&&r)for(S={},u=0;u<t.attributes.length;u++)S[(f=t.attributes[u]).name]=f.value;for(u in S)f=S[u],u=="dangerouslySetInnerHTML"?$=f:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Tr(t,u,null,f,o);for(u in w)f=w[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?m=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||S[u]===f||Tr(t,u,f,S[u],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(_=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&W$.test(_))&&(o="http://www.w3.org/1999/xhtml"),Cc(p,Si(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ps(n,0),l,c),r&&r.some(Ns)),l&&_!="textarea"||(u="value",_=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(_!="progress"||h)||Tr(t,u,h,S[u],o),u="checked",b!=null&&b!=t[u]&&Tr(t,u,b,S[u],o))}else S===w||l&&t.data==w||(t.data=w);return t}function Li(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){jt.__e(o,n)}}function Mi(t,e,n){var s,o,r,i;if(jt.unmount&&jt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Li(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){jt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Mi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Er(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function G$(t,e,n){return this.constructor(t,n)}function En(t,e){var n,s,o,r;jt.__&&jt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Do(Pr,{children:[t]}),o=[],r=[],ji(e,e.__k,s||Br,Br,e.namespaceURI,s?null:e.firstChild?Oi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Mc(o,e.__k,r),e.__k.props.children=null}var jt,_c,q$,cs,_i,Ar,xc,zr,vc,vi,xi,R$,Ho,Br,Nr,W$,Si,Oi,Ps,Ir=M(()=>{Ho=Symbol.for("pv"),Br={},Nr=[],W$=/^m(i|n|o|s|text|space)$/,Si=Array.isArray,Oi=Nr.slice,Ps=Object.assign;jt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Ar=0,t}},_c=0,q$=function(t){return t!=null&&t.constructor===Ho},Fr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),wc(this)))},Fr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),wc(this))},Fr.prototype.render=Pr,cs=[],Ar=0,xc=function(t,e){return t.__v.__b-e.__v.__b},zr=Symbol(),vc=/(PointerCapture)$|Capture$/i,vi=0,xi={},R$=0});function Rr(t,e){Jt.__h&&Jt.__h(ne,t,qr||e),qr=0;var n=ne.__H||(ne.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return qr=1,J$(Rc,t)}function J$(t,e,n){var s=Rr(uo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Rc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);zi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ne,!ne.__f)){ne.__f=!0;var o=ne.shouldComponentUpdate;ne.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,zi($.__[0],$.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function ve(t,e){var n=Rr(uo++,3);!Jt.__s&&Ai(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ne.__H.__h.push(n))}function Ze(t,e){var n=Rr(uo++,4);!Jt.__s&&Ai(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ne.__h.push(n))}function Uo(t){return qr=5,ze(function(){return{current:t}},[])}function ze(t,e){var n=Rr(uo++,7);return Ai(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Q$(){var t;do{for(;t=Fi.shift();)try{Vo(t)}catch(n){Jt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=qc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Vo),e.__h.some(Ei),e.__h=[]}catch(n){e.__h=[],Jt.__e(n,t.__v)}}}while(Fi.length)}function Y$(t){var e,n=function(){clearTimeout(s),Pc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Pc&&(e=requestAnimationFrame(n))}function Ic(t){t!=1&&Tc==Jt.requestAnimationFrame||((Tc=Jt.requestAnimationFrame)||Y$)(Q$)}function Vo(t){var e=ne,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ne=e}function Ei(t){var e=ne;t.__c=t.__(),ne=e}function Ai(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!zi(n,t[s])})}function Rc(t,e){return typeof e=="function"?e(t):e}var uo,ne,Ti,Tc,zi,qr,qc,Fi,Jt,zc,Fc,Ec,Ac,Bc,Nc,Pc,Bi=M(()=>{Ir();zi=Object.is,qr=0,qc=[],Fi=[],Jt=jt,zc=Jt.__b,Fc=Jt.__r,Ec=Jt.diffed,Ac=Jt.__c,Bc=Jt.unmount,Nc=Jt.__;Jt.__b=function(t){ne=null,zc&&zc(t)},Jt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Nc&&Nc(t,e)},Jt.__r=function(t){Fc&&Fc(t),uo=0;var e=(ne=t.__c).__H;e&&(Ti==ne?ne.__h=[]:(e.__h.some(Vo),e.__h.some(Ei),uo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ti=ne},Jt.diffed=function(t){Ec&&Ec(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ic(qc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ti=ne=null},Jt.__c=function(t,e){e.some(function(n){try{n.__h.some(Vo),n.__h=n.__h.filter(function(s){return!s.__||Ei(s)})}catch(s){n.__h=[function(){throw s}]}}),Ac&&Ac(t,e)},Jt.unmount=function(t){Bc&&Bc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ic(Fi.push(o))}else Vo(o)}catch(r){e=r}}),s.__H=void 0,e&&Jt.__e(e,s.__v))};Pc=typeof requestAnimationFrame=="function"});function Wc(t){if(Array.isArray(t))return t.map(Wc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Ci("wbr",null),n]:[n])}var se,a,R=M(()=>{"use strict";kc();Ir();Bi();Ir();Bi();se=()=>Uo(null);a=bc.bind((t,e,...n)=>Ci(t,e,...typeof t=="string"?n.map(Wc):n))});function em(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Dc,n)&&!t.query.uit?{path:Dc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ii(t){let e=Object.entries(tm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[X$[i]||i,l]);return em({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function j(t,e={},n=!0){let s=Z$.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function q(t,e=!1){let n=j(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ni},"",n),Pi())}function Pi(t=!1){let e=Ii(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,T.led=T.started&&!n&&!t,Hc(e),!n&&window.scrollTo(0,t&&Vc.get(history.state?.turn)||0)}function Uc(t){Hc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ni=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Vc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ni},""),Pi(o)};return window.addEventListener("popstate",s,n),Pi(),T.started=!0,()=>e.abort()}var Z$,X$,Dc,tm,T,Hc,Ni,Vc,Ve,J=M(()=>{"use strict";Z$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],X$={ernst:"gewicht"},Dc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},tm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};T={route:{path:[],query:{}},started:!1,led:!1},Ni=0,Vc=new Map;Ve=t=>j(["ding",t])});function nt({text:t,title:e=t,children:n}){let s=se();return Ze(()=>{document.title=`${e} – Ketenkaart`},[e]),Ze(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ge({text:t}){let{route:e}=T;return Ze(()=>{T.started&&t&&Ct(t)},[t,e]),null}var U,vt=M(()=>{"use strict";je();R();J();U=()=>window.matchMedia("(max-width: 44rem)").matches});function Lt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function ln(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function $o(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Wr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Dr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Kc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,L,W,Ko,Ht,C,Xe,Z,N=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ko=t=>(Ht(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],Xe=t=>t.map(e=>[e,e]),{compare:Z}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Gc,Jc,nm,sm,om,rm,am,im,lm,cm,pm,um,tn,mo,P,k,be,st,On,St,Qt,Qc,dm,Un,Fe,$m,cn,pn,tt,fo,Se,us,A=M(()=>{"use strict";yi();y=wi,{codes:Gc,progress:Jc,queries:nm,names:sm,absent:om,lists:rm,kinds:am,called:im,works:lm,partners:cm,lookups:pm}=y,um=[Gc,Jc,nm,sm,om,y.dates,rm,am,im,lm,cm,pm];for(let t of[...um,y.words,y.addresses,...[Gc,Jc].flatMap(Object.values)])Object.setPrototypeOf(t,null);tn=new Map(Object.entries(y.things)),mo=new Map(y.plans.map(t=>[t.key,t])),P=y.plans.length>1,k=y.words,be=t=>t?.words.page||k,st=t=>mo.get(t||"")||(P?void 0:y.plans[0]),On=t=>mo.get(t),St=t=>mo.get(t.split("/")[0]),Qt=(t,e)=>!e||!St(t)||St(t)?.key===e,Qc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],dm=y.plans.flatMap(t=>t.dates),Un=Qc(dm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Fe=Un[Un.length-1].date,$m=y.plans.flatMap(t=>t.steps),cn=Qc($m.reverse(),({notation:t})=>t).reverse(),pn=(t,e)=>{let n=St(t);return n?y.stands[e]?.[n.key]||n.date:e},tt=t=>y.dates[t]||t||"",fo=(t=st())=>t?.source||y.source,Se=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),us=(t,e=st())=>(e?e.dates:Un).find(n=>n.date===t)?.label||tt(t)});async function Hr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Kn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var qi,ce,lt,Ee,Le=M(()=>{"use strict";N();A();qi=5*2**20,ce=()=>window.werkplaats,lt=()=>ce(),Ee=()=>!!ce()&&ce()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ri.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Wi(o,n),without:Wi(r,n),links:i},p={...Wi(l,n),...c};Ri.set(s,p)}return Ri.get(s)}function ds({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=P&&mo.has(t.plan)?t.plan:"",n=Un.some(p=>p.date===t.stand)?t.stand:Fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Fe};return[r,i,l].map(Vr).find(p=>Go(p)||ce())||Vr({...l,stated:!1,strict:!1})}function Vr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Di(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Ri,Wi,An,Go,Hi,Yc,At=M(()=>{"use strict";A();Le();Ri=new Map,Wi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>H({...t,plan:e.key}).numbers[0];Go=t=>t.key in y.answers;Hi=(t,e)=>mo.get(e)?.steps.find(n=>n.notation===t)?.id,Yc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Hi(s.step,e))))});var Zc,mm,Is,Jo,Q,Vt,$s,ke=M(()=>{"use strict";N();A();Zc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])ln(Zc,i,r)}mm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Is=(t,e=Fe)=>!mm[e]?.has(t),Jo=(t,e=Fe)=>(Zc.get(t)||[]).filter(n=>Is(n.of[0]||n.from,e)),Q=(t,e,n)=>Jo(t,n).filter(s=>s.name===e),Vt=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),$s=(t,e)=>t.from===e?t.to:t.from});var Vi,bt,x,zt,kt,ms,Ur,qs,en,tp,un,pe,Gn,ue,Yt,K,Ut,Kr,ep,O,oe,Xc,dn,fs,fm,Gr,Qo,$n,ho,hm,we,de,nn,Y=M(()=>{"use strict";N();A();Vi=[],bt=(t,e)=>tn.get(t)?.[e]||Vi,x=(t,e)=>bt(t,e)[0]||"",zt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>zt(t,e)[0]||"",ms=t=>tn.has(t),Ur=t=>bt(t,"type"),qs=t=>ep.get(t)||Vi,en=(t,e)=>Ur(t).includes(e),tp=t=>Ur(t).map(e=>y.kinds[e]).find(Boolean),un=t=>tp(t)?.page||"",pe=t=>tp(t)?.kind||"",Gn=t=>un(t)==="organisation",ue=t=>un(t)==="undertaking",Yt=t=>!!un(t)&&!!x(t,"prefLabel"),K=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ut=(t,e)=>K(y.lists[e],x(t,e)),Kr=t=>y.names[t]||k.thing.foreign[t]||t,ep=new Map;for(let[t,e]of tn)for(let n of e.type||Vi)ln(ep,n,t);O=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),oe=t=>y.called[t]?.short||O(t),Xc=t=>x(t,"identifier"),dn=[...qs("Chapter")].sort((t,e)=>Z(Xc(t),Xc(e))),fs=[...tn.keys()].filter(ue),fm=[...tn.keys()].filter(Gn),Gr=t=>cn.find(e=>e.notation===t),Qo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),$n=cn.map(t=>[t.notation,t.label]),ho=Qo("InterventionKind"),hm=new Map(fm.map(t=>[x(t,"notation"),t])),we=t=>hm.get(t)||"",de=t=>y.addresses[t]||"",nn=t=>zt(t,"passage")});function sp(t,e,n){let s=Ue(t,n);return{name:O(e),short:oe(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:W(Zo(x(t,"modality"))),day:x(t,"dueBy"),by:tt(x(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:tt(s.on)}}var Yo,Nn,go,bo,Ui,Bn,Jn,Jr,Rs,qt,Qr,Zo,gm,Ue,Ki,hs,Cn,gs,Qn,np,Yr,bs,Zr,Gi,ko,ks,Bt=M(()=>{"use strict";J();N();A();ke();Y();Yo=t=>e=>y.works[e]?.[t]||[],Nn=Yo("steps"),go=Yo("kinds"),bo=Yo("years"),Ui=Yo("leads"),Bn=Yo("acts"),Jn=t=>{let e=s=>Ui(t).includes(s)?g(k.shared.leading,{name:O(s)}):O(s);if(Bn(t).length)return Bn(t).map(e).join(", ");let n=Q(t,"who").map(({from:s,phrase:o})=>`${O(s)} (${o})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):y.works[t]?.container?"":k.explore.list.no_partner},Jr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),Rs=(t,e)=>Q(t,"deadline",e).map(n=>n.from),qt=t=>x(t,"isGeneric")==="true",Qr=t=>{let[e,n]=[Vt(t,"chapterLead"),Q(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Zo=t=>K("Modality",t),gm={},Ue=(t,e=Fe)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||gm,Ki=t=>(e,n)=>Ue(e,n)[t]||"",hs=Ki("report"),Cn=Ki("status"),gs=Ki("state"),Qn=(t,e)=>ks(t).rows.filter(({id:n})=>Ue(n,e).outcome).map(n=>({...n,plan:t,...sp(n.id,n.work,e)})),np=(t,e)=>y.promises[t.key].undated.filter(n=>Is(n,e)).map(n=>{let s=x(n,"initiative").slice(1);return{id:n,work:s,plan:t,...sp(n,s,e)}});Yr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),bs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Zr=t=>Se(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Gi=(t,e)=>{let{reports:n}=ks(t);return n.find(s=>s.date===pn(t.key,e))||n[n.length-1]},ko=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ks=t=>y.promises[t.key]});function wo(t,e){if(x(t,"crossCutting")==="true")return[{step:ws,of:t,basis:""}];let n=H(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:kt(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function Xr(t,e){if(ue(t))return[t];let n=r=>ue(r)&&Qt(r,e.plan);if(Gn(t))return C(ys(t,e).map(r=>r.to));if(!rp(t))return C(Jo(t,e.date).map(r=>$s(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&wo(r,e).some(i=>i.step===t))}function ap({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Yt),m=B=>(!s||wo(B,c).some(Ot=>x(Ot.step,"notation")===s))&&(!o||go(B).includes(o))&&(!r||bo(B).slice(-1)[0]>=r)&&(!i||bo(B)[0]<=i),$=C(u.flatMap(B=>Xr(B,c))),d=B=>u.includes(B)&&!l,f=$.filter(B=>!d(B)&&!m(B)),h=$.filter(B=>d(B)||m(B)&&!p.has(B)).sort(Yi),S=[...u.filter(B=>!Gn(B)).flatMap(B=>Xr(B,c)),e].filter(B=>h.includes(B)).flatMap(B=>op(B,c,l)),w=C([...u.filter(Gn),...S]).filter(B=>!p.has(B)).sort(Ws),_=h.flatMap(B=>ys(B,c,l).filter(Ot=>w.includes(Ot.from))),z=h.flatMap(B=>wo(B,c).map(Ot=>({work:B,...Ot}))),G=[...cn.map(B=>B.id),ws],it=C([...u.filter(rp),...z.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,Ot)=>G.indexOf(B)-G.indexOf(Ot)),_t=r||i?f.filter(B=>!bo(B).length).length:0;return{who:w,what:h,steps:it,roles:_,ties:z.filter(B=>it.includes(B.step)),left:f.length,undated:_t}}function ta(t,{who:e,what:n},s){return ue(t)?op(t,s).filter(o=>!e.includes(o)).length:Xr(t,s).filter(o=>!n.includes(o)).length}function ea(t,e,n,s=!1){let o=ip(t,e,n,s),r=Ji(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Xo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(Ws))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function yo(t,e,n,s=!1){let o=ip(t,e,n,s),r=Ji(t,e,o),i=Ji(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(f=>r.get(f)===d).sort(Ws)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Ws).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:ys(f,n).filter(b=>$s(b,f)===h)}))));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function lp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ys(r,n,!0),...Q(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ue(r)&&Qt(r,n.plan)).sort(Yi).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Ji(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function cp(t,e){let n=r=>wo(r,e).map(i=>i.step),[s,o]=t.map(r=>Xr(r,e).flatMap(n));return cn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function pp(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var ws,Qi,ys,op,rp,Yi,Ws,ip,Xo,Ds=M(()=>{"use strict";N();At();A();ke();Y();Bt();ws="dwars",Qi=60,ys=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&Qt(o.to,n)),op=(t,e,n=!1)=>C(ys(t,e,n).map(s=>s.from)),rp=t=>un(t)==="step";Yi=(t,e)=>Z(oe(t),oe(e))||Z(O(t),O(e)),Ws=(t,e)=>Number(qt(t))-Number(qt(e))||Yi(t,e);ip=(t,e,n,s)=>o=>C(ys(o,n).map(r=>$s(r,o))).filter(r=>r===t||r===e||ue(r)||s||!qt(r)),Xo=30});var bm,fp,hp,tr,_o,km,gp,er,oa,nl,Zi,wm,bp,kp,rl,al,wp,ym,nr,Xi,_m,xm,vm,Sm,tl,up,Om,sl,ol,el,Cm,dp,$p,mp,na,sa,yp,jm,_p=M(()=>{bm="ENTRIES",fp="KEYS",hp="VALUES",tr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=_o(this._path);if(_o(n)==="")return{done:!1,value:this.result()};let s=e.get(_o(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=_o(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>_o(e)).filter(e=>e!=="").join("")}value(){return _o(this._path).node.get("")}result(){switch(this._type){case hp:return this.value();case fp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},_o=t=>t[t.length-1],km=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return gp(t,e,n,s,i,1,o,""),s},gp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),v=Math.min(i-1,u+n);for(let S=b;S<v;++S){let w=$!==e[S],_=o[f+S]+ +w,z=o[f+S+1]+1,G=o[d+S]+1,it=o[d+S+1]=Math.min(_,z,G);it<h&&(h=it)}if(h>n)continue t}gp(t.get(p),e,n,s,o,u,i,l+p)}},er=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=oa(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=rl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,wm(this._tree,e)}entries(){return new tr(this,bm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return km(this._tree,e,n)}get(e){let n=nl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=nl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new tr(this,fp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Zi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Zi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Zi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new tr(this,hp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},oa=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),oa(t.get(s),e.slice(s.length),n);return n.push([t,e]),oa(void 0,"",n)},nl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return nl(t.get(n),e.slice(n.length))},Zi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},wm=(t,e)=>{let[n,s]=oa(t,e);if(n!==void 0){if(n.delete(""),n.size===0)bp(s);else if(n.size===1){let[o,r]=n.entries().next().value;kp(s,o,r)}}},bp=t=>{if(t.length===0)return;let[e,n]=rl(t);if(e.delete(n),e.size===0)bp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&kp(t.slice(0,-1),s,o)}},kp=(t,e,n)=>{if(t.length===0)return;let[s,o]=rl(t);s.set(o+e,n),s.delete(o)},rl=t=>t[t.length-1],al="or",wp="and",ym="and_not",nr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?el:e.autoVacuum;this._options={...tl,...e,autoVacuum:n,searchOptions:{...up,...e.searchOptions||{}},autoSuggestOptions:{...Om,...e.autoSuggestOptions||{}}},this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ol,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=o(s(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of $){let b=r(h,u);if(Array.isArray(b))for(let v of b)this.addTerm(d,p,v);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of $){let b=s(h,u);if(Array.isArray(b))for(let v of b)this.removeTerm(d,p,v);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ol,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||sl.batchSize,r=e.batchWait||sl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||el.minDirtCount,s=s||el.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort($p),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort($p),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(tl.hasOwnProperty(e))return Xi(tl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=na(o),c._fieldLength=na(r),c._storedFields=na(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),na(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await sa(o),c._fieldLength=await sa(r),c._storedFields=await sa(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let $=new Map;for(let d of Object.keys(m)){let f=m[d];l===1&&(f=f.ds),$.set(parseInt(d,10),await sa(f))}++p%1e3===0&&await yp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new er,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(Sm(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Xi(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...up.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let v=h.length-e.term.length;if(!v)continue;f?.delete(h);let S=u*h.length/(h.length+.3*v);this.termResults(e.term,h,S,e.termBoost,b,o,r,c,$)}if(f)for(let h of f.keys()){let[b,v]=f.get(h);if(!v)continue;let S=p*h.length/(h.length+v);this.termResults(e.term,h,S,e.termBoost,b,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=al){if(e.length===0)return new Map;let s=n.toLowerCase(),o=_m[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let f=d.size,h=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),f-=1;continue}let v=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!v)continue;let S=d.get(b),w=this._fieldLength.get(b)[$],_=vm(S,f,this._documentCount,w,h,c),z=s*o*m*v*_,G=p.get(b);if(G){G.score+=z,Cm(G.terms,e);let it=Xi(G.match,n);it?it.push(u):G.match[n]=[u]}else p.set(b,{score:z,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,mp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,mp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};nr.wildcard=Symbol("*");Xi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,_m={[al]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),dp(s.terms,r)}}return t},[wp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);dp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[ym]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},xm={k:1.2,b:.7,d:.5},vm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Sm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},tl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(jm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},up={combineWith:al,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:xm},Om={combineWith:wp,prefix:(t,e,n)=>e===n.length-1},sl={batchSize:1e3,batchWait:10},ol={minDirtFactor:.1,minDirtCount:20},el={...sl,...ol},Cm=(t,e)=>{t.includes(e)||t.push(e)},dp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},$p=({score:t},{score:e})=>e-t,mp=()=>new Map,na=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},sa=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await yp(0);return e},yp=t=>new Promise(e=>setTimeout(e,t)),jm=/[\n\r\p{Z}\p{P}]+/u});function ra(t,e=[],n=Vs(t),s=()=>!0){let o=Ht(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Mm&&l.length>=c.length+Tm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function xo(t,e){let n=sr(t).map(Ht);return Hs(e).every(s=>n.some(ra(s)))}function aa(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(xp))vp(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Lm,Mm,Tm,xp,zm,Hs,vp,sr,Vs,vo=M(()=>{"use strict";N();Lm=4,Mm=6,Tm=3,xp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,zm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Hs=t=>zm(t).match(xp)||[],vp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],sr=t=>Hs(t).flatMap(vp),Vs=t=>t.length>1&&t.length<=Lm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Bm(){let t=new Map([...tn.keys()].filter(Yt).map(n=>{let s=[y.called[n]&&O(n),x(n,"value")&&y.lookups[n]?.description];return[n,{sort:[pe(n)],text:s.filter(Boolean)}]}));for(let[n,s]of tn){let o=mn.owners.flatMap(i=>zt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Am(n)),r?.text.push(...mn.texts.flatMap(i=>(s[i]||[]).map(tt)))}let e=n=>Number(mn.weights[n]??mn.weights.rest);return[...[...t].map(([n,s])=>{let o={id:n,path:["ding",n],label:O(n),kind:pe(n),titles:Em(n),...s},r=C(Vt(n,"who")).filter(l=>!Bn(n).includes(l)),i={actors:Sp(mn.actors,Bn(n)),text:[...o.text,...Sp(mn.others,r)]};return{...o,...i,weight:Math.min(...Ur(n).map(e))}}),...Object.entries(y.queries).filter(cl).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[mn.question],actors:[],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:mn.question,...i,weight:e("question")}})]}function Pm(){let t=new Map(Bm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(sr)),s=new Set(n.filter(p=>!ia(p)).map(Ht)),o=new nr({fields:la,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:sr,processTerm:p=>ia(p)?null:Ht(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(sr),i=new Set(r.filter(Vs).map(Ht)),c=[...e.filter(p=>mn.synonyms.some(u=>en(p.id,u))).map(p=>p.titles),...mn.same].map(p=>C(p.map(Yn))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Dm(t){if(Ae.known.has(t))return il.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ae.known.has(n));return[...il.get(t)||[],...e.flatMap(n=>il.get(n)||[n])]}function jp(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Ae.shorts.has(o));if(n||Vs(t)||e.length<2)return ra(n||t,[],!0);let s=[...Ae.known].some(o=>o.startsWith(e));return ra(t,Dm(e),!1,o=>s||Ae.known.has(o))}function Mp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ae.known.has(n)||e<Op&&!Ae.shorts.has(n))continue;let o=s.length>=Op&&Ae.known.has(s)?[s]:Mp(s);if(o.length)return[n,...o]}return[]}function Hm(t){for(let e of t.length<Im||/\d/.test(t)?[]:t.length<qm?[1]:[1,2]){let s=Ae.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function ca(t){let e=Hs(t).filter(n=>!ia(n));return e.length?e:Hs(t)}function Vm(t){return ca(t).flatMap(e=>{if(Vs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Mp(Ht(e)),()=>Hm(Ht(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Lp(jp(r)).length))return o}return[e]})}function Um(t,e){let n=t.filter(Vs).map(Yn),s=Ae.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Rm||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Hs(o).filter(r=>!ia(r)))]}function Km(t,e){let[n,...s]=t.titles.map(Yn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function ll(t){Ae=Ae||Pm();let e=Vm(t),n=e.join(" "),s=ca(t).join(" "),o=Ht(n)===Ht(s)?Yn(t):Yn(n),[,...r]=Um(e,o),i=[e,...r].map(d=>d.map(jp)),l=[o,...r.map(d=>Yn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(Ht(b))),m=new Map;for(let d of i){let f=d.map(h=>({combineWith:Wm,queries:Lp(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of Nm.entries())for(let{id:v,score:S}of Ae.mini.search({combineWith:"AND",queries:f},{fields:b})){let w=Ae.items.get(v),_=Km(w,o)??h+4+ +(b.length===la.length&&!u(w));_<(m.get(v)?.place??Number.POSITIVE_INFINITY)&&m.set(v,{item:w,place:_,score:S})}}return{found:[...m.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Z(d.item.label,f.item.label)).map(({item:d})=>d),read:Ht(n)===Ht(s)||!m.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function pl(t){let e=ll(t);if(e.found.length||ca(t).length<2)return e;let n=ca(t).flatMap(o=>ll(o).found.length?{word:o,...ll(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function zp(t,e){let n=r=>{let[i,l]=aa(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var mn,Fm,ia,Yn,Cp,Em,Sp,Am,pa,cl,la,Nm,Im,qm,Op,Rm,Wm,il,Ae,Lp,Tp,or=M(()=>{"use strict";_p();vo();J();N();A();Le();ke();Y();Bt();mn=k.search,Fm=new Set(mn.small),ia=t=>!Vs(t)&&Fm.has(Ht(t)),Yn=t=>` ${Hs(t).map(Ht).join(" ")} `,Cp=new Map;for(let[t,e]of y.search.english)ln(Cp,t,e);Em=t=>C([O(t),oe(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...Cp.get(t)||[]]),Sp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],Am=t=>mn.sorts.flatMap(e=>{let n=y.lists[e];return bt(t,e).flatMap(s=>[K(n,s),...y.search.also[n]?.[s]||[]])}),pa="gaps",cl=([t,{shelf:e}])=>e===pa||t in k.questions.rows_of||!!ce();la=["titles","sort","actors","text"],Nm=la.map((t,e)=>la.slice(0,e+1));Im=6,qm=10,Op=4,Rm=4,Wm="OR",il=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Lp=t=>[...Ae.known].filter(t);Tp=t=>{let{found:e,read:n,some:s}=pl(t);return e.length===1&&!n&&!s.length?j(e[0].path):""}});function ua(t,e,n,s=st(n?.plan)){let{version:o,content:r}=y.meta;return g(sn.export.footnote,{phrase:t,sources:Xn(s),addresses:e.map(i=>`; ${de(i)}`).join(""),version:o+(r?g(sn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Nt(n,s)}`:""})}var sn,Pn,Zn,So,Xn,_s,Me,$e,$t,ot,Gm,ul,Nt,ct=M(()=>{"use strict";N();A();Y();Bt();sn=k.shared,Pn=sn.silence,Zn=(t=st())=>t?g(be(t).shared.report,{date:tt(t.date)}):sn.reports,So=(t=st(),e=sn.nothing)=>`${L(e,t?1:2,{report:W(Zn(t))})} ${Pn}`,Xn=(t=st())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${tt(e.date)}`).join("; "),_s=(t,e)=>[Ue(t,e).word||"",Ue(t,e).more||""],Me=(t,e)=>_s(t,e).filter(Boolean).join(", "),$e=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,sn.bases[t]||W(e.label)]])),$t=t=>t===null?sn.all_steps:Gr(t)?.label||t,ot=t=>K("InterventionKind",t),Gm=(t,e)=>e?us(pn(e.key,t.date),e):t.date===Fe?sn.choices.latest:g(sn.choices.others_latest,{date:us(t.date)}),ul=({stated:t,strict:e,plan:n},s=st(n))=>[t&&be(s).shared.choices.links_stated,e&&sn.choices.strict_phrase].filter(Boolean).join(" · ")||sn.choices.all_phrase,Nt=(t,e=st(t.plan))=>[Gm(t,e),ul(t,e),t.expect?sn.choices.with_phrase:sn.choices.without_phrase].join(" · ")});function ye({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>q({[e]:i.target.value})}>
        ${!o&&a`<option value="">${fn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Ap({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function hn({children:t}){if(!U())return a`<section class="filters" aria-label=${fn.filters}>${t}</section>`;let e=C(dl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(fn.filters_set,{count:e}):fn.filters;return a`<${Ap} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!U()&&Qm.some(n=>T.route.query[n]);return a`
    <${Ap} look="keuzes" id="wijzig" phrase=${fn.change} opens=${e}>${t}<${$a} /><//>
  `}function ar(){let t=D(T.route.query),e=st(t.plan)?.dates||Un;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Di(T.route.query,"stand",n);return a`<${ts} legend=${fn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function $l(){let{query:t}=T.route,e=D(t),{counted:n}=be(st(e.plan)).shared.choices,s=Object.entries(Ym).filter(([,o])=>Fp(o,D({...t,...o})));return s.length<2?null:a`
    <${Ep} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Fp(r,e)}
            onChange=${()=>q(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function $a(){let{query:t}=T.route,e=fn.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Di(t,"verwachtingen",n);return a`
    <${Ks} />
    <${$l} />
    <${ar} />
    <${ts} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var fn,Ep,ts,Oo,rr,da,Jm,dl,Qm,Ks,Ym,Fp,Co,ma,es,Ke=M(()=>{"use strict";R();J();vt();N();At();A();ct();fn=k.shared,Ep=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,ts=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Ep} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>q({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Oo=({label:t=fn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>q({[e]:s.target.value},!0)} />
  </label>
`,rr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>q(Object.fromEntries(t.map(e=>[e,null])))}>
    ${fn.clear}
  </button>
`,da=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ye} ...${{label:s,name:o,options:r}} />`)}
    <${rr} names=${e} />
  </div>
`;Jm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,dl=()=>Object.entries(T.route.query).filter(([t])=>!Jm.test(t));Qm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=y.plans.map(e=>[e.key,e.title]);return P&&a`<div class="velden"><${ye} label=${fn.plan} name="plan" options=${t} /></div>`};Ym={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Fp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>D(T.route.query).strict&&a`
    <p class="zacht">
      ${fn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>q({lezing:null})}>${fn.choices.strict_off}</button>
    </p>
  `,ma=({scenario:t})=>a`
  <details class="blik">
    <summary>${Nt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${$a} />
  </details>
`,es=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${P&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Np({passage:t}){let[e,n]=I("");async function s(){try{n((await lt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Bp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Bp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function fa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return j(s,e?{...o,plan:e}:o)}function Mt({id:t,date:e}){let[n,s]=_s(t,e);return a`<span class=${`chip s-${gs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function _e({basis:t}){let[e,n]=$e[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Zm[e]}
    </svg>
  `:null}function Zt({of:t}){let e=C(t.flatMap(nn));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${ga} passage=${n} /></li>`)}</ul>`:null}function Gs({of:t,look:e}){let[n,...s]=nn(t);return n?a`
    <p class=${e}>
      ${de(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ee()&&a`<${Np} passage=${n} />`}
    </p>
  `:null}var Bp,F,mt,Be,Zm,ha,ga,ba,xs,pt=M(()=>{"use strict";R();J();N();A();Le();Y();ct();Bt();Bp=k.shared.passage;F=({id:t,text:e})=>Yt(t)?a`<a href=${Ve(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;mt=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${F} id=${o} text=${e(o)} />`]),Be=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;Zm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ha=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${K("Severity",t)}</span>`,ga=({passage:t})=>[de(t),Ee()&&a`<${Np} passage=${t} />`];ba=({id:t})=>[kt(t,"broader")&&[a`<${F} id=${kt(t,"broader")} />`," › "],a`<${F} id=${t} />`],xs=({id:t})=>qt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function ef({text:t,done:e}){let n=se(),s=se();return Ze(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function ir(t,e=vs.copied){try{await navigator.clipboard.writeText(t),Ct(e)}catch{let n=document.createElement("div");document.body.append(n),En(a`<${ef} text=${t} done=${()=>n.remove()} />`,n)}}function gn(t,e,n){mc(t,e,n),Ct(g(vs.downloaded,{name:t}))}function Lo(){return!y.files.length&&!ce()?null:a`
    <section class="bestanden" aria-label=${Pp}>
      <h2>${Pp}</h2>
      <ul>
        <${ml} ...${Xm} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${ml} label=${e} description=${n} href=${fl(t)?.href} download=${t} />`)}
        ${ce()&&a`<${ml} ...${tf} href="#/controleer" />`}
      </ul>
    </section>
  `}var Xm,tf,Pp,vs,ka,Ss,me,re,Js,jn,lr,In,jo,fl,ml,Xt=M(()=>{"use strict";je();R();N();A();Le();Y();ct();Ke();pt();({summary:Xm,save:tf,title:Pp}=k.frame.foot.files),vs=k.shared.export;ka=t=>t.replace(".",`${dl().map(([,e])=>`-${Ko(O(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>ir(t())}>${e}</button>`,me=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>gn(ka(t),Dr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,re=(t,e="",n="")=>{let s=st(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>tt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Nt(t,s):n]},Js=vs.heads,jn=(t,e,n)=>[[...t.map(s=>s.label),...Js],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],lr=(t,e,n,s)=>({name:`${Ko(O(t))}-${e}.csv`,origin:o=>re(n,s(o))}),In=t=>P?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],jo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>nn(e(n)).map(de).join("; "),cell:n=>a`<${Gs} of=${e(n)} />`}),fl=t=>document.querySelector(`#meenemen a[download="${t}"]`),ml=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Ip({name:t}){let e=hl(t),n=e?.parts?.map(({label:s,to:o})=>[s,j(o),o===t]);return n&&a`<${cr} label=${e?.label} tabs=${n} />`}var nf,hl,cr,wa=M(()=>{"use strict";R();J();A();nf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),hl=t=>nf.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),cr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Pe(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:sf[t](r),id:t==="partner"?we(r):"",cells:bn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Z(r.label,i.label)):o}function ya(t){let[e,n,s]=t.split("~");return{key:e,step:n===qp?null:n,plan:s}}function Ne(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function To(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Vr);if(!l.every(Go))return()=>null;let c=u=>[qn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,m)=>{let $=qn(u,m,n.key),[d,f,h,b]=p.map(S=>of(S.get($)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get($)}}}var qp,sf,bn,qn,Os,Qs,_a,Mo,of,Ln=M(()=>{"use strict";J();N();At();A();Y();ct();qp="alle",sf={kind:t=>W(ot(t)),form:t=>W(K("ExploitationForm",t)),partner:t=>O(we(t)||t)},bn=t=>[...t.steps.map(e=>e.notation),null];qn=(t,e,n)=>[t,e??qp,...P?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>j("overzicht",{...s,cel:qn(t,e,n)});Qs=t=>`cel-${t.replaceAll("~","-")}`,_a=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Mo=t=>[Ne(t).word,...Ne(t).lines].join(", "),of=t=>t&&JSON.stringify([t.phrase,Ne(t).look,t.most_basis])});function gl({list:t,plan:e}){if(!t.length)return a`<p>${On(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${cf} ...${o} />`]);return a`
    <p class="zacht">${xa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function bl({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function pf({gap:t}){let e=[t.barrier&&$t(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ha} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${ns(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${P&&` · ${On(t.plan).title}`}
      ${Yt(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${kl} gap=${t} />
    </p>
  `}function wl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ys(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${bl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ga} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${xa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ns(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${xa.who}</strong></p><${gl} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>ua(t.sentence,Ys(t),e,st(t.plan))} />
  `} /></div>`}var xa,Rn,Ys,ns,Rp,rf,af,lf,va,Sa,cf,kl,Oa,zo=M(()=>{"use strict";vo();R();J();N();A();Y();ct();Xt();pt();xa=k.shared.gaps,Rn=t=>[t,...t.also],Ys=t=>de(t.evidence)?[t.evidence]:[],ns=t=>y.queries[t]?.title||t,Rp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),rf=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),af=(t,e)=>Rp(e.gewicht,[t.severity])&&(!e.tekst||xo(rf(t),e.tekst))&&Rn(t).some(n=>Rp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),lf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},va=t=>t.flatMap(e=>Rn(e).map(n=>lf(e,n))),Sa=(t,e)=>(e.vraag?va(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>af(n,e)),cf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${mt} ids=${e} name=${oe} />`,n&&xa.more_work,")"]:t;kl=({gap:t})=>a`<span class="alleen-papier">${Ys(t).map(e=>a` · <${ga} passage=${e} />`)}</span>`;Oa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${pf} gap=${t} />
  <${wl} gap=${t} scenario=${e} />
`});function Fo(t,e,n=null,s=mf()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ca(l.key),turn:_l(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(uf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ca(t),folds:!0,more:!0,turn:_l(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Zs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Wp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Wp&&" …"}</span>`}
    </div>
  `}function Eo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Ca(t),turn:s||_l(t)};return a`
    <section class="blok">
      ${t?a`<${Zs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Xs(r)}>${o}</div>
    </section>
  `}var uf,Dp,df,$f,Wp,mf,yl,Ca,_l,Xs,Mn,Cs=M(()=>{"use strict";R();J();vt();N();A();uf=k.shared,Dp="uit",[df,$f,Wp]=[20,6,4],mf=()=>U()?$f:df,yl=()=>(T.route.query.vouw||"").split(",").filter(Boolean),Ca=t=>yl().includes(Dp)||yl().includes(t),_l=(t,e=[t])=>()=>{let n=e.filter(o=>Ca(o)!==(o===t)),s=yl().filter(o=>o!==Dp&&!e.includes(o));q({vouw:[...s,...n].join(",")},!0)};Xs=t=>t.open?null:"dicht";Mn=({id:t,items:e,first:n,as:s="ul"})=>Fo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Zs} part=${o} />`}
      <${s} class=${Xs(o)}>${o.rows}<//>
    `)});function ff({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ft({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=I(t),f=l?xl(l,t):$,h=w=>{let _=f===w.key?`-${w.key}`:w.key;l?q({[l]:_===t?null:_},!0):d(_);let z=k.shared.table,G=_.startsWith("-")?z.descending:z.ascending;Ct(g(z.sorted,{column:w.label.toLowerCase(),direction:G}))},b=Wr(r,i,f),v=()=>jn(i,b,u?.origin||(()=>[])),S=Fo(s,b,f===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${ff} id=${s} column=${w} sort=${f} turn=${h} />`)}
          </tr>
        </thead>
        ${S.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${Xs(w)}>
              ${w.folds&&a`<${gf} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(_=>a`<${hf} row=${_} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${me} name=${u.name} rows=${v} /></p>`}
  `}function kn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var xl,hf,gf,te,wn,ss,Ie=M(()=>{"use strict";je();R();J();N();A();Y();ct();Xt();Cs();pt();xl=(t,e="")=>T.route.query[t]||e;hf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,gf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Zs} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;te=(t,e,n,s=O)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),wn=(t,e,n,s)=>({key:t,label:e,text:o=>Me(n(o),s),cell:o=>a`<${Mt} id=${n(o)} date=${s} />`}),ss=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(nn).map(de)).join("; "),cell:n=>a`<${Zt} of=${e(n)} />`})});function vl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Q(t,"who",e))ln(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${C(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function bf(t){let e=x(t,"dueBy");return e&&` (${g(Te.bound,{date:tt(e)})}; ${Zo(x(t,"modality"))})`}function to({of:t}){let e=o=>[kt(o,"barrier")&&g(Te.at_step,{step:O(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(o,r)&&Ut(o,r))].filter(Boolean),n=o=>x(o,"status")?g(Te.other_status,{reading:e(o).join(", ")}):g(Te.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Te.other_unsaid}),s=zt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${x(o,"rationale")}</li>`)}
    </ul>
  `:null}function pr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=bt(t,"interventionKind").map(ot).join(", ");return a`
    <div class="koppeling">
      <p>
        <${ba} id=${kt(t,"barrier")} />
        ${` · ${s} · ${K("Strength",n)} · `}
        <${_e} basis=${e} />${` ${$e[e]?.[1]||K("Basis",e)}`}
        ${ja(t)&&a` · <strong>${ja(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Te.here}</strong>${x(t,"rationale")}</p>
      <${to} of=${t} />
    </div>
  `}function Vp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=hs(t,s),r=x(t,"promise"),i=Rs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${pr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Te.across}</strong>${x(t,"rationale")}</p>`,p=[[Te.facts.deadline,i.length>0&&a`<${kf} ids=${i} date=${s} />`],[Te.facts.who,a`<${vl} id=${t} date=${s} />`],[Te.facts.figures,La(t).length>0&&a`<${Sl} id=${t} date=${s} />`],[Te.facts.how,c],[Te.facts.where,a`<${Zt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${pe(t)} · <${Mt} id=${t} date=${s} /></p>
      <${Hp} lead=${r&&Te.promise} text=${r||x(t,"summary")} />
      <${Hp} lead=${Te.progress} text=${x(o,"summary")} />
      ${o&&a`<${to} of=${o} />`}
      <${kn} pairs=${p} />
    </article>
  `}var Te,kf,La,Sl,ja,Hp,Rt,yn=M(()=>{"use strict";R();N();At();A();ke();Y();ct();Bt();pt();Ie();Te=k.shared.work;kf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=x(n,"deadlineLabel"),{delivery:o}=Ue(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${x(n,"deadlineText")}”${bf(n)}
          ${x(n,"revises")==="true"&&`, ${Te.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,La=(t,e)=>Vt(t,"figure",e),Sl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${La(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${Zt} of=${[n]} />
        </li>
      `)}
  </ul>
`;ja=t=>x(t,"state")&&g(Te.own_state,{state:K("CellState",x(t,"state"))});Hp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Rt=t=>[...t].sort((e,n)=>Z(O(e),O(n)))});function os({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function za(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,$e[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&Ta(e,n)].filter(Boolean).join(" · ")}function xf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Tn.undecided}</p>`;let u=a`<a href=${Os({column:n,barrier:null},o,T.route.query)}>${Tn.see_elsewhere}</a>`;return a`
    <p>${So(st(o))}</p>
    ${r.length>0&&a`<h3>${Tn.why}</h3>`}
    ${r.map(m=>a`<p>${x(m,"rationale")} <span class="zacht">${x(m,"source")}</span></p>`)}
    ${p&&a`<p>${Tn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Tn.elsewhere,{count:i,kind:ot(n)})} ${u}</p>`}
    ${l&&a`<h3>${Tn.who}</h3><${gl} list=${l} plan=${o} />`}
  `}function vf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=se(),c=se();Ze(()=>{let b=document.getElementById(Qs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Qs(i)))?.focus()},[]);let{word:p,lines:u,look:m}=Ne(e),$=g(Tn.panel_note,{scenario:Nt(o,r)}),d=n&&g(Tn.changed.usual,{phrase:Mo(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let v=Jr(b).filter(S=>e.links.includes(S));return a`<${Vp} key=${b} id=${b} scenario=${o} contributions=${v} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>T.led?history.back():q({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Tn.panel,{row:t.label,step:$t(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ta(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${P&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Tn.requested} <${mt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${xf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Ao({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ya(t),i=st(r);if(!i)return null;let l=Pe(e,n,i).find(u=>u.key===s),c=l?.cells[bn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:To(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${vf} key=${t} ...${p} />`}var Ge,Tn,ur,Ol,wf,yf,_f,Ma,Ta,eo=M(()=>{"use strict";R();J();N();A();Ln();Y();ct();Bt();zo();pt();yn();Ge=k.overview.legend,Tn=k.overview;ur=({expected:t=Ge.expected,quiet:e=Ge.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ge.states.map(o=>a`
        <li><span class="staal"><${os} bar=${[[o,1,0]]} /></span>${W(y.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${os} bar=${[[Ge.support_state,1,1]]} /></span>${Ge.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ge.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Ol=()=>a`
  <ul class="stalen">
    ${Object.entries($e).map(([t,[,e]])=>a`<li><span class="staal"><${_e} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[wf,...yf]=Ge.sample.words,_f=Ge.sample.bar.map(([t,e])=>[t,Number(e),0]),Ma=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ge.title}>
    <h2>${Ge.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${os} bar=${_f} /><strong>${wf}</strong>
      ${yf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ge.explain}</p>
    <${ur} undecided=${t} />
    <h3>${Ge.how}</h3>
    <${Ol} />
    <p><span class="anders">${Ge.other}</span>${Ge.other_says}</p>
  </aside>
`,Ta=({by:t},e)=>be(e).overview.changed[t]});function Fa(t){let[e,n]=["promise","summary"].map(s=>x(t,s));return[e&&`${Wn.promised} ${e}`,e&&n?`${Wn.reported} ${n}`:n].filter(Boolean)}function Of({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:tt(x(n,o))})})`;return e.startsWith("@")?[a`<${F} id=${n} />`,Object.entries(Wn.when[t]||{}).map(s)]:y.lists[t]?K(y.lists[t],e):Wn.truth[e]||tt(e)}function Ba({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ut(o,"recommendationKind"),response:Ut(o,"response")||Wn.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${g(Wn.requested.line,n(o))}</li>`);return a`<${rt} title=${e}><${Mn} id="gevraagd" items=${s} /><//>`}function No({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Jo(t))u&&p===t&&ln(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Wn.mentions,i=n.length>(U()?1:Cf),l=[te("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>pe(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...wn("stand",s.stand,({from:c})=>c),cell:({from:c})=>ue(c)&&a`<${Mt} id=${c} />`}];return a`
    <${Eo} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ft} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Wn,Sf,rt,xe,Pt,Bo,Ea,Aa,Cf,Na,_n=M(()=>{"use strict";R();vt();N();A();ke();Y();Cs();pt();Ie();yn();Wn=k.thing,Sf=new Set([...y.hidden,...Wn.shown]);rt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,xe=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Pt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Bo=t=>Object.entries(tn.get(t)||{}).filter(([e])=>!Sf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Of} property=${e} value=${o} />`);return[W(Kr(e)),s.length>1?a`<${Pt} items=${s} />`:s[0]]}),Ea=t=>bt(t,"altLabel").join(", "),Aa=({id:t})=>La(t).length>0&&a`<${rt} title=${Wn.figures}><${Sl} id=${t} /><//>`;Cf=3;Na=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${rt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${mt} ids=${zt(s,n)} />${zt(s,n).length>0&&": "}
              <strong>${Ut(s,"engagement")||Wn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${Zt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Kp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${kn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Gp({id:t=""}){let e=Oe.reading;return a`
    <${no} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Kp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Xn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Lf(){let{howto:t}=k.overview,e=Object.values($e).map(([s])=>s),n={report:P?t.reports:Zn(),marks:e.join(" "),source:fo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Mf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ms(i)?a`<${F} id=${i} />`:i}</li>`,r=se();return ve(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${fa(t,P?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Ef(){let t=o=>a`
    <${F} id=${kt(o,"initiative")} />${" → "}<${ba} id=${kt(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${to} of=${o} />
  `,e=o=>a`
    <${F} id=${kt(o,"initiative")} />${`: ${Ut(o,"status")}`}<${to} of=${o} />
  `,n=Up(on.statuses).map(e),s=g(Oe.weak.intro,on.links);return a`
    <${Pa} of=${Oe.weak} id="lezing" items=${Up(on.weak).map(t)} intro=${s} />
    <${Pa} of=${Oe.other} id="anders" items=${on.other.map(t)} />
    ${n.length>0&&a`<${Pa} of=${Oe.statuses} id="standen" items=${n} />`}
  `}function Bf(){if(!on.judged.length)return null;let t=e=>g(Oe.judged.line,{step:O(kt(e,"barrier")),kinds:bt(e,"interventionKind").map(ot).join(", "),state:Ut(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:tt(x(e,"asOf"))});return a`<${Pa} of=${Oe.judged} id="oordelen" items=${on.judged.map(t)} />`}function Nf(){let t=Oe.expected.columns,e=[te("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${no} of=${Oe.expected} id="verwacht" count=${on.expected.length}>
      <${ft} id="verwachtingen" caption=${Oe.expected.caption} rows=${on.expected} columns=${e} />
    <//>
  `}var dr,Oe,jf,no,Tf,zf,Jp,on,Cl,Ff,Pa,Up,Af,Qp,Yp=M(()=>{"use strict";R();J();vt();N();At();A();Y();ct();eo();Cs();pt();Ie();_n();yn();dr=k.method,Oe=k.unknown,jf=3,no=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Eo} id=${e!==void 0&&e<=jf?"":s} close=${o}
    title=${e===void 0?t.title:g(Oe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Tf=()=>q({getal:null},!0),zf=({scenario:t})=>a`
  <${no} of=${dr.numbers} id="getallen" close=${T.route.query.getal?Tf:null}>
    ${Se(t).map(e=>a`
        ${P&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${Mf} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Jp=({route:t})=>a`
  <${nt} text=${dr.title}><p class="uitleg">${dr.intro}</p><//>
  <${Lf} />
  <div class="blok"><${Ma} /></div>
  <${no} of=${dr.states} id="standen"><${Kp} list="CellState" /><//>
  <${zf} scenario=${D(t.query)} />
  <${Gp} />
  <p><a href=${j("weet-niet")}>${dr.unknown}</a></p>
`,on=y.unknown,Cl=({of:t,id:e,ids:n,more:s})=>a`
  <${no} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Be} ids=${Rt(n)} more=${s} />`}
  <//>
`,Ff=t=>a`<span class="zacht"> – ${pe(t).toLowerCase()}</span>`,Pa=({of:t,id:e,items:n,intro:s})=>a`
  <${no} of=${t} id=${e} count=${n.length} intro=${s}><${Pt} items=${n} /><//>
`,Up=t=>[...t].sort((e,n)=>Z(O(kt(e,"initiative")),O(kt(n,"initiative"))));Af=()=>a`
  <${no} of=${Oe.clashes} id="tegenspraak" count=${on.clashes.length}>
    ${Rt(on.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${Zt} of=${[t]} />
        </div>
      `)}
  <//>
`;Qp=()=>a`
  <${nt} text=${Oe.title}><p class="uitleg">${Oe.intro} ${Pn}</p><//>
  <${Cl} of=${Oe.unjudged} id="ongeplaatst" ids=${on.unjudged} more=${Ff} />
  <${Ef} />
  <${Af} />
  <${Bf} />
  <${Cl} of=${Oe.nameless} id="naamloos" ids=${on.nameless} />
  <${Cl} of=${Oe.generic} id="verzamelnamen" ids=${on.generic} />
  <${Nf} />
  <${Gp} id="lezen" />
`});function Pf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function If(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ml(s,o,.8);return n}function Rf(t,e){return[...t.querySelectorAll(qf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Ia(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Wf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(jl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Zp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Wf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=so(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Ia(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=so(p.trim(),m,u.fontWeight),[d]})}function so(t,e,n){return Ll.font=`${n} ${e}px ${qa}`,Ll.measureText(t).width}function Df(t,e,n){let{width:s,height:o}=e,r=Ia(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ml(s/2,o/2,s/2-1):$r(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;jl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Pf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:If(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:$r(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:$r(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:$r(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&m("top").wide)i.push({at:r,d:c,fill:"none",...m("top")});else for(let[d,f]of Object.entries($)){let h=m(d);h.wide&&jl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function Hf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}so("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Ll.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+so(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Ia(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Xp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Rf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Hf(u,l,c):u instanceof Element?Xp(u,l,c):[]);return o.style.transform="",[...Df(s,i,l),...p]}function Tl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Xp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*so(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Ia,jl,$r,Ml,Zp,qf,Ll,qa,tu=M(()=>{"use strict";Ia=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),jl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),$r=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ml=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Zp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ml(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>$r(t("x"),t("y"),t("width"),t("height"))},qf=[...Object.keys(Zp),"text"].join();Ll=document.createElement("canvas").getContext("2d"),qa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function zl(t,e,n,s,o,r){let i=Kc(t,p=>so(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,rs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function ou({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Xn(st(e?.plan)),e&&Nt(e)].filter(Boolean).join(". "),c=g(mr.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=Tl(p);p.classList.remove("heel");let m=Math.max(u.width,Uf),$=zl(t,22,650,Vf,m,rs),d=zl(`${l}. ${Pn} ${o}`.trim(),13,400,eu,m,$.below+2),f=d.below+16,[h,b,v]=[rs,f+u.height+24,0],S=[...document.querySelectorAll(s)].map(Tl).flatMap(z=>{h>rs&&h+z.width>rs+m&&([h,b,v]=[rs,b+v+6,0]);let G=su(z.shapes,h,b);return h+=z.width+20,v=Math.max(v,z.height),G}),w=zl(c,13,400,eu,m,b+v+16),_=[...$.shapes,...d.shapes,...su(u.shapes,rs,f),...S,...w.shapes];return{title:`${t} ${l}. ${Pn}`,width:m+2*rs,height:w.below+rs,shapes:_}}function Jf(t){let{title:e,width:n,height:s,shapes:o}=ou(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS(Gf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&$.setAttribute(d,String(f));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":qa,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:v,opacity:S}of o){let[w,_,z,G,it,_t]=c,B=w===1&&!_&&!z&&G===1?`translate(${it} ${_t})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":f},opacity:S===1?void 0:S}):r(l,"text",{transform:B,...{"font-size":h,"font-weight":b,"font-style":v},fill:m},p)}gn(ka(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Qf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=ou(t),o=document.createElement("canvas"),r=Math.min(Kf,nu/e,nu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:v="",opacity:S=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=m,i.font=`${v} ${b} ${h}px ${qa}`,p!==void 0&&i.fillText(p,0,0);let w=new Path2D(u);m!=="none"&&i.fill(w),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(w)),i.restore()}let l=ka(`${t.name}.png`);o.toBlob(c=>c?gn(l,c,"image/png"):Ct(g(mr.too_large,{name:l})),"image/png")}var mr,Vf,eu,rs,Uf,Kf,nu,su,Gf,Je,js=M(()=>{"use strict";je();R();N();A();ct();Xt();tu();mr=k.shared.export,[Vf,eu]=["#16212B","#46525D"],[rs,Uf,Kf,nu]=[28,720,2,12e3],su=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Gf="http://www.w3.org/2000/svg";Je=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Jf(t)}>${mr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Qf(t)}>${mr.png}</button>
  </span>
  <span class="breder zacht">${mr.wider}</span>
`});function ru({rows:t,unit:e,end:n}){let s=n?ee.right:ee.left-ee.box,o=n?ee.right+ee.box+12:ee.left-ee.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ee.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ee.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ls(r)}
        </text>
      </g>
    `})}function Yf({band:t,unit:e}){let n=t.count*e,s=ee.top+t.y1*e+n/2,o=ee.top+t.y2*e+n/2,r=(ee.left+ee.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ee.left} ${s} C${r} ${s} ${r} ${o} ${ee.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${au(t)}</title></path>
  `}function Zf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ls(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ls(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${oo.listed}</p>
  </div>`}function iu({flow:t,one:e,other:n,counted:s}){if(U())return a`<${Zf} flow=${t} />`;let o=ee.height/t.height,r=t.bands.map(au).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${oo.title}>
      <svg viewBox=${`0 0 ${ee.width} ${ee.height+ee.top+14}`} role="img"
        aria-label=${g(oo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ee.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ee.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Yf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${ru} rows=${t.left} unit=${o} />
        <${ru} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${oo.caption}</figcaption>
      <p class="acties"><${Je} name="overgang" title=${`${oo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var oo,ee,Ls,au,lu=M(()=>{"use strict";R();vt();N();A();Y();js();oo=k.compare.flow,ee={width:960,height:430,top:40,left:230,right:640,box:16},Ls=t=>t?W(K("CellState",t)):oo.fresh,au=({count:t,from:e,to:n})=>L(oo.band,t,{from:Ls(e),to:Ls(n)})});function eh(t){let e=Dn[Dn.length-1],n=y.plans.map(c=>Dn.findLast(p=>p.plan===c)||e),[s,o]=P?n:[Dn[0],e],r=Dn.slice(0,-1).find(c=>c.key===t.van)||s,i=Dn.slice(Dn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function nh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=fr(t)?null:qn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=j("overzicht",{cel:r,plan:r?null:e.key,stand:n===Fe?null:n}),l=c=>a` <${Mt} ...${{id:c,date:n}} /> <${vl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Be} ids=${Rt(t.work[o])} more=${l} />
    </div>
  `}function sh({rows:t}){let e=([,,s,o])=>a`${o} <a href=${Ve(s)}>${V.see}<span class="sr"> ${O(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${rt} title=${g(V.stated,{count:t.length})}>
      <p class="zacht">${V.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Fo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Zs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Pt} look=${Xs(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function oh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>fr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...$n,["",k.shared.all_steps],["apart",V.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(V.whose).map(([w,_])=>[w,g(_,l)])},p=w=>w.map(_=>O(we(_)||_)).join(", "),u=w=>W(ot(w.kind)),m=w=>C([w.barrier,w.other_barrier].map($t)).join(" / "),$=w=>u(w)+(s==="plans"&&!fr(w)?` (${m(w)})`:""),d=[{key:"stap",label:V.columns.step,text:m},{key:"soort",label:V.columns.kind,text:u},{key:"een",label:e.label,text:w=>W(w.states[0])},{key:"ander",label:n.label,text:w=>W(w.states[1])},{key:"weg",label:g(V.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(V.joined[s],l),sort:!1,text:w=>p(w.joined)}],f=i.flatMap(({label:w,date:_},z)=>{let G=it=>`${O(it)} (${Me(it,_)})`;return[{key:"wie",label:g(V.who,{label:w}),text:it=>p(it.who[z])},{key:"wat",label:g(V.work,{label:w}),text:({work:it})=>Rt(it[z]).map(G).join("; ")}]}),h=w=>a`
    ${w.sentence}
    <details>
      <summary>${V.see_both}<span class="sr"> ${ot(w.kind)}, ${m(w)}</span></summary>
      <div class="standen">${i.map((_,z)=>a`<${nh} ...${{change:w,side:_,at:z}} />`)}</div>
    </details>
  `,b=()=>jn([...d,...f],t.changes,()=>re(null,"",o)),v=a`
    <details>
      <summary>${V.as_table}</summary>
      <${ft} id="vakken" caption=${V.table} rows=${t.changes} columns=${d} />
    </details>
  `,S=a`<div class="acties"><${me} name="vergelijk-vakken.csv" rows=${b} /></div>`;return a`
    ${t.changes.length?S:a`<p>${k.shared.none}</p>`}
    ${Fo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Zs} part=${w} level=${3} names=${w.rows.map($)}
            count=${w.rows.some(fr)?"":L(V.differ,w.rows.length)} />`}
        ${V.elsewhere[w.key]&&a`<p class="zacht">${g(V.elsewhere[w.key],l)}</p>`}
        <${Pt} look=${Xs(w)} items=${w.rows.map(h)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&v}
  `}function rh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ls(p)},...e.right.map(({state:p})=>({key:p,label:Ls(p),sort:!1,text:u=>String(e.bands.find(m=>m.from===u.state&&m.to===p)?.count||V.nothing)}))],c=g(V.counts_table,{before:n.label,after:s.label});return a`
    <${rt} title=${V.counted}>
      <p class="zacht">${g(V.counts,{both:i,fresh:t.fresh.length})}</p>
      <${iu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${L(V.heads,r.length,{names:Lt(r.map(oe))})}</p>`}
      <details>
        <summary>${V.flow.table}</summary>
        <${ft} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function ah(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,{moved:l=[],stayed:c=[],fresh:p=[]}=i||{},u={moved:l.filter(n),stayed:c.filter(n),fresh:p.filter(n)};return{notes:e?[]:s,statements:r.filter(([,,m])=>n(m)),changes:o.filter(({barrier:m,other_barrier:$})=>!e||[m,$].includes(e)),actions:i&&{...i,...u}}}function ih({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":Me($,e.date),c=$=>i.has($)?a`<span class="zacht">${V.not_yet}</span>`:a`<${Mt} id=${$} date=${e.date} />`,p=[te("actie",V.action,$=>$),{key:"wat",label:V.what,text:pe},{key:"plan",label:e.label,text:l,cell:c},wn("nu",n.label,$=>$,n.date)],u=()=>jn(p,r,()=>re(null,e.plan.key,o)),m=()=>q({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?V.all:V.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${V.show_all}</button>
        <${me} name="vergelijk.csv" rows=${u} />
      </div>
      <${ft} id="vergelijk" caption=${V.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function pu({route:t}){if(Dn.length<2)return a`<${nt} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:n,after:s}=eh(t.query),o=D(t.query),r=ul(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=cn.some(_=>_.notation===t.query.stap)?t.query.stap:"",p=l.actions&&dn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=_=>(!c||Nn(_).includes(c))&&(!p||y.works[_]?.chapters?.includes(p)),m=ah(l,c,u),{actions:$}=m,d=m.changes.filter(_=>!fr(_)),f=d.filter(({whose:_})=>!_.endsWith("-open")).length,h=c&&p?null:$?.flows[c||p],b=(t.query.alles||p&&"ja")==="ja",v=fs.filter(_=>Qt(_,e.plan.key)&&y.works[_]?.container&&u(_)),S=$?"dates":"plans",w=g(V.intro[S],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${nt} text=${V.heading[S]} title=${V.title}><p class="uitleg">${w} ${Pn}</p><//>
    <${hn}>
      <${$l} />
      <div class="velden">
        ${Dn.length>2&&a`
            <${ye} label=${V.first} name="van" chosen=${e.key} options=${cu(Dn.slice(0,-1))} />
            <${ye} label=${V.second} name="met" chosen=${n.key} options=${cu(s)} />
          `}
        <${ye} label=${V.columns.step} name="stap" options=${$n} />
        ${$&&a`<${ye} label=${Xf} name="hoofdstuk" options=${th} />`}
      </div>
    <//>
    ${$&&h&&a`<${rh} ...${{actions:$,flow:h,one:e,other:n,counted:r,heads:v}} />`}
    ${$&&a`<${sh} rows=${m.statements} />`}
    ${!p&&a`
        <${rt} title=${g(f<d.length?V.cells_open:V.cells,{sure:f,open:d.length-f})}>
          <${oh} ...${{found:m,one:e,other:n,mode:S,counted:r}} />
        <//>
      `}
    ${$&&a`<${ih} ...${{actions:$,one:e,other:n,counted:r,all:b}} />`}
    <${ge} text=${L(V.shown,f)} />
  `}var V,Xf,th,Dn,fr,cu,uu=M(()=>{"use strict";R();J();vt();N();At();A();Ln();Y();ct();Bt();Ke();Xt();Cs();pt();lu();Ie();_n();yn();V=k.compare,Xf=k.measures.fields.chapter,th=dn.map(t=>[t,O(t)]),Dn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:P?g(V.side,{plan:t.title,label:n}):W(n)}))),fr=({whose:t})=>t==="apart",cu=t=>t.map(e=>[e.key,e.label])});function ch({row:t,cell:e,change:n,step:s,plan:o}){let r=za(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=qn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Qs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>q({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:$t(s)})}${r}</span>
        <${du} cell=${e} />
      </button>
    </td>
  `}function $u({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?fe.undecided:fe.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function uh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(fe.caption,{scenario:Nt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${fe.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${ph} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&qt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${ch} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${$u} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function fh({plan:t,scenario:e,reach:n}){let s=Pe("partner",e,t),o=To("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${es} plan=${t} /><p>${fe.nothing_yet}</p>`:n.partners?a`
    ${P&&a`<h2>${t.title}</h2>`}
    <${es} plan=${t} />
    <p>${An(e,t).phrase.reach}
      ${" "}<a href=${j("methode",{getal:"organisaties-in-de-tekst"})}>${fe.in_text}</a>. ${fe.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${uh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Je} name=${`dekking-${t.key}`} title=${fe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${$h} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${fe.alike.title}</h2><p>${fe.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${mh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${fe.nothing}</p>`}function mu({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${nt} text=${fe.heading} title=${fe.title} />
      <p class="zacht">${Nt(e)}</p>
      <${Us} />
    </div>
    ${Se(e).map(o=>a`
        <${fh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Ao} address=${s} by="partner" scenario=${e} />`}
    <${ge} text=${s?"":g(fe.shown,{scenario:Nt(e)})} />
  `}var fe,lh,du,Fl,ph,dh,$h,mh,fu=M(()=>{"use strict";R();J();vt();N();At();A();Ln();ct();Bt();eo();Ke();js();pt();fe=k.coverage,lh=5,du=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${_e} basis=${t.most_basis} />
    <${os} bar=${t.bar} most=${lh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Fl=t=>!t.acting&&!t.undecided,ph=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Fl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a>
    <span class=${Fl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;dh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${qt(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${j("dekking",{...T.route.query,cel:qn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${Ta(n,o)}`}</span>
      <${du} cell=${e} />
    </a>
  </li>
`,$h=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${dh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${P?"h3":"h2"} class="stapkop">
            <span class=${Fl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(fe.step,{step:$t(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${$u} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,mh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${P?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${fe.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${fe.about}</p>
    <${ur} expected=${fe.expected} quiet=${fe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Ol} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Ra(t,e){let n=El(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...zt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function hu(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Pe("kind",t,e),o=Pe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Ws(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Z(i(c),i(p)));return{stops:r,several:l}}var El,Al,Po=M(()=>{"use strict";N();At();A();Ds();ke();Ln();Y();El=({date:t,plan:e})=>qs("InformationFlow").filter(n=>Is(n,t)&&Qt(n,e)).map(n=>{let s=zt(n,"between"),o=r=>[...zt(n,r),...s].sort(Ws);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Z(x(n.id,"content"),x(s.id,"content")));Al=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function kh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(w=>o.get(w)).filter(w=>w!==void 0),[c,p]=l.sort((w,_)=>w.left-_.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],f=(u+$)/2,h=`M${u} ${m}C${f} ${m} ${f} ${d} ${$} ${d}`,b=bh.map(w=>{let[_,z,G,it]=[(1-w)**3,3*w*(1-w)**2,3*w*w*(1-w),w**3];return{tie:i,d:h,x:_*u+(z+G)*f+it*$,y:(_+z)*m+(G+it)*d}}),S=b.find(w=>r.every(_=>Math.max(Math.abs(_.x-w.x),Math.abs(_.y-w.y))>gh))||b[0];return i.number!==void 0&&r.push(S),S})}function wh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Io({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=se(),[c,p]=I([]);Ze(()=>{let h=()=>p(kh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,$=({from:h,to:b})=>h===s||b===s,d=new Set(n.filter($).flatMap(({from:h,to:b})=>[h,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!hh.includes(h.key))return i(h.key,b);let v=wh(h.key,b,e,n);h.preventDefault(),v&&l.current.querySelector(`[data-vak="${CSS.escape(v)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h,tie:b})=>a`<path d=${h} class=${`${b.look}${$(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(v=>a`
                  <li key=${v.id}>
                    <button type="button" data-vak=${v.id} tabindex=${v.id===m?0:-1}
                      class=${`doos ${v.look}${d.has(v.id)?" buur":""}`}
                      aria-pressed=${String(v.id===s)} onClick=${()=>r(v.id)}>
                      ${v.text}${v.more}
                      ${!!v.badge&&a`<span class="erbij">+${v.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:h},x:b,y:v})=>h!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${v}px`}}>${h}</span>
          `)}
    </div>
  `}var hh,gh,bh,Wa=M(()=>{"use strict";R();hh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],gh=28,bh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function qo({label:t,id:e,thing:n,pick:s,among:o=ms}){let[r,i]=I(!1),l=()=>Rt([...tn.keys()].filter(h=>Yt(h)&&o(h))),c=ze(()=>r?l():[],[r]),[p,u]=I(null),m=h=>{let b=Ht(h.trim()),v=_=>[O(_),oe(_),...bt(_,"altLabel")].map(Ht),S=_=>Gn(_)?v(_):v(_).slice(0,2),w=c.find(_=>O(_)===h)||c.find(_=>S(_).includes(b));return w?[w]:c.filter(_=>b&&v(_).some(z=>z.includes(b)))};ve(()=>u(null),[n]);let{route:$}=T,d=h=>{if(T.route!==$)return;let[b,...v]=m(h.target.value);u(b&&!v.length?null:h.target.value),b&&!v.length&&s(b)},f=p?m(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ms(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${O(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(gu.meant,{names:f}):gu.unknown_thing}</small>`}
    </label>
  `}var gu,Da=M(()=>{"use strict";R();J();N();A();Y();yn();gu=k.explore});function yh(t){let e=wu(yo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status"><strong>${ht.none}</strong>${e.length>0&&` ${g(ht.only,{names:ku(e)})}`}</p>
  `}function _h({from:t,to:e,scenario:n}){let s=cp([t,e],n).map(r=>r.label),o=pp([t,e],n);return a`
    ${s.length>0&&a`<p>${g(ht.shared,{steps:Lt(s)})}</p>`}
    ${o.length>0&&a`<p>${ht.bodies} <${mt} ids=${o} />.</p>`}
  `}function Bl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Vt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Qt(p,n)),[i,l]=o?ht.headed:ht.heads,c=(o?[s,o]:[]).map((p,u)=>{let $=p.filter(f=>!r.includes(f)&&Qt(f,n)).flatMap(f=>Vt(f,"inChapter")).filter(f=>Bn(f).includes(t[1-u])&&!Bn(f).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return $.length>0&&a`<p>${g(ht.within,d)} <${mt} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${mt} ids=${r} />. ${l}</p>`}${c}`}function xh({from:t,to:e,scenario:n,collective:s}){let o=ze(()=>ea(t,e,n,s),[t,e,s,n]),r=o.length>Xo?g(ht.longer.first,{count:Xo}):L(ht.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Xo).map(i=>a`<li><${mt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function yu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?W(n(r)):n(r));return a`
    <li>
      <${F} id=${e} />${P&&` (${St(e)?.title})`} <${Mt} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${F} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Zt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function vh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=wu(t,e),i=ze(()=>{let f=b=>[ue(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(v=>({id:v,text:O(v),look:f(v)}))),ties:t.lines.map((b,v)=>({from:b.from,to:b.to,number:v+1,look:h(b)}))}},[t]),l=t.layers.map(f=>ue(f[0])),c=r.length?yo(n,s,o):t,p=c?.length===t.length?c.count:0,u=ku(r),m=L(ht.works,l.filter(Boolean).length),$={from:O(n),to:O(s),count:t.lines.length},d=f=>q({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${L(ht.counted,p,{works:m})}</strong> `}
      ${u&&`${L(ht.through,t.count-p,{names:u,works:m})} ${ht.dotted} `}${ht.says}
    </p>
    ${!U()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Io} heads=${l.map(f=>f?ht.columns.what:ht.columns.who)} ...${i} chosen=""
              label=${g(ht.picture,$)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Je} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${ht.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${yu} roles=${f} />`)}
    </ol>
  `}function _u({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>bu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?lp(n,s,e):[],p=c.length>0,u=ze(()=>l?yo(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,f,h)=>a`
    <${qo} label=${f} id=${d} thing=${h} among=${bu}
      pick=${b=>q({[d]:b})} />
  `,$=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>q({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${ht.heading}>
      <h2>${ht.heading}</h2>
      <div class="velden">
        ${m("van",ht.from,n)} ${m("naar",ht.to,s)}
        ${$("verzamel",o,ht.collective)}
        ${l&&a`<button type="button" onClick=${()=>q({van:s,naar:n})}>${ht.swap}</button>`}
        ${l&&u&&$("langer",r,ht.longer.show)}
      </div>
      <p><a href=${j("verken",{uit:n,kies:n})}>${ht.back}</a></p>
      ${!(n&&s)&&a`<p>${ht.choose}</p>`} ${n&&n===s&&a`<p>${ht.same}</p>`}
      ${l&&a`<${Bl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${vh} ...${i} found=${u} />`:a`<${yh} ...${i} />`)}
      ${p&&a`<h3>${ht.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${ht.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${yu} roles=${d} />`)}</ul>`}
      ${l&&a`<${_h} ...${i} />`}
      ${l&&u&&r&&a`<${xh} ...${i} collective=${o} />`}
    </section>
  `}var ht,bu,ku,wu,xu=M(()=>{"use strict";R();J();vt();N();A();Ds();ke();Y();Bt();Wa();js();pt();Da();ht=k.explore.path,bu=t=>Yt(t)&&(Gn(t)||ue(t)),ku=t=>Lt(t.map(O)),wu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>qt(s)&&s!==e&&s!==n)});function Cu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=ta(t,e,s),l=c=>{location.hash=j("verken",c)};return{f:()=>o?l({uit:t,kies:t}):q({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&q({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&q({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||q({weg:[...Ha(r),t].join(","),kies:null}),p:()=>o?l({van:t}):q({van:t}),Escape:()=>q({kies:null})}}function Oh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Cu(t,e),l=ta(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ve(t)}>${ut.actions.page}</a>
      ${s.join()!==t&&c("f",ut.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L(ut.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ut.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ut.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ut.actions.path)}
    </p>
  `}function ju(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ut.panel.label}><p class="zacht">${ut.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ue(n)?"from":"to",i=c=>a`
    <${F} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Gs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=x(u,"rationale");return a`
      ${$===ws?ut.no_step:a`<${F} id=${$} />`}${" "}<${_e} basis=${m} />
      ${d&&a`<span class="zacht"> ${ut.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Gs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ut.panel.label}>
      <h2>${as(n)}</h2>
      ${ue(n)&&a`<p>${Me(n,t.scenario.date)}</p>`}
      ${qt(n)&&a`<p class="zacht">${ut.panel.collective}</p>`}
      ${n!==ws&&a`<${Oh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ut.panel.who:ut.panel.what}</h3>`}
      <${Pt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ut.panel.step:ut.panel.what}</h3>`}
      <${Pt} look="buren" items=${o.map(l)} />
    </section>
  `}function Lu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ze(()=>{let u=d=>`wie${qt(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:ta(d,t,s);return{columns:[t.who.map(d=>({id:d,text:as(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:as(d),look:`wat${m(d)}`,more:[Su(gs(d,s.date)),a` <small>${Ut(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:as(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:vu(h,f)}))]}},[t]),l=u=>q({kies:u===n?null:u}),c=(u,m)=>m!==ws&&Cu(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ut.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Io} heads=${ut.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ut.intended}</li>`}
      <li class="zacht">${ut.to_step}</li>
      ${Object.entries($e).map(([u,[,m]])=>a`<li><span class=${`streep ${vu(u)}`} aria-hidden="true"></span>${m}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>gs(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${Su(u)}${W(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ut.keys}</p>
  `}function Mu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(f=>f.work===d).map(f=>f.step),l=d=>ys(d,n,s).length?ut.list.away:Jn(d),c=[{...te("wie",ut.list.who,d=>d.who),text:d=>d.who?as(d.who):l(d.work),cell:({who:d,work:f})=>d?[a`<${F} id=${d} />`,a`<${xs} id=${d} />`]:l(f)},{key:"rol",label:ut.list.role,text:d=>d.role},te("wat",ut.list.what,d=>d.work),{key:"stap",label:ut.list.step,text:d=>i(d.work).map(as).join(", ")},wn("stand",ut.list.status,d=>d.work,n.date),ss(ut.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${L(ut.list.caption,r.length)}${s?"":`. ${ut.list.only}`}`;return a`<${ft} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>re(n,St(d.work)?.key)}}} />`}var ut,Ha,Sh,Ou,as,Ch,vu,Su,Tu=M(()=>{"use strict";R();J();N();A();Ds();Y();ct();Bt();Wa();Xt();pt();Ie();_n();ut=k.explore,Ha=t=>(t||"").split(",").filter(Yt),Sh=t=>dn.find(e=>[x(e,"identifier"),e].includes(t)),Ou=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ha(t||Gr(e)?.id||we(n)||Sh(s)),as=t=>t===ws?ut.no_step:O(t);Ch={"●":"l-heel","◐":"l-lang","○":"l-punt"},vu=(t,e)=>e===ws?"l-geen":Ch[$e[t]?.[0]]||"l-heel",Su=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Fu({rows:t,chosen:e,state:n}){let s=ze(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?O(m):qe.unnamed,look:`wie${m&&!qt(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Nl(u.id),look:"wat",more:jh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>q({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Io} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&q({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Eu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Mh} row=${c} />: <${F} id=${c.id} text=${Nl(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${Gs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Pt} look="buren" items=${i.map(l)} />
    </section>
  `}function Ua({rows:t,scenario:e,state:n}){let s=[zu("from",qe.list.from),zu("to",qe.list.to),te("inhoud",qe.list.what,o=>o.id,Nl),{key:"staat",label:qe.list.state,text:o=>Ut(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Ut(o.id,"followUp")},ss(k.explore.list.where,o=>[o.id])];return a`
    <${ft} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>re(e)}} />
  `}var qe,Nl,jh,Lh,Va,Mh,zu,Pl=M(()=>{"use strict";R();J();N();A();Po();Y();Bt();Wa();Xt();pt();Ie();_n();qe=k.explore.flows,Nl=t=>`${x(t,"content")}${kt(t,"between")&&` (${qe.among})`}`,jh=({id:t})=>x(t,"followUp")&&a` <small>${g(qe.since,{phrase:Ut(t,"followUp")})}</small>`,Lh=t=>t.map(e=>O(e)).join(", ")||qe.unnamed,Va=({ids:t})=>t.length?a`<${mt} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,Mh=({row:t})=>t.between.length?a`${qe.between} <${Va} ids=${t.from} />`:a`<${Va} ids=${t.from} /> → <${Va} ids=${t.to} />`;zu=(t,e)=>({key:t,label:e,text:n=>Lh(n[t]),cell:n=>a`<${Va} ids=${n[t]} />`})});function zh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Fh({of:t,at:e}){if(t.length<=Th)return a`<${Ka} of=${t} at=${e} />`;let n=r=>Ut(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Z(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${zh} text=${`${n(r[0])} (${r.length})`}><${Ka} of=${r} at=${e} /><//>`)}
    <${Ka} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Bu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Hn.undecided:s?Hn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${j("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Pu({plan:t,scenario:e}){let{stops:n,several:s}=hu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ka} of=${c.all} at=${p} />`;if(U())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Bu} stop=${c} place=${p+1} />
              <${Au} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Hn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Au} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Bu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Fh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Hn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Nu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${_e} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries($e).map(([c,[,p]])=>a`<li><${_e} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Hn.silent}</li>
        <li><em>${Hn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Je} name=${o} title=${Hn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Hn.says,{silence:k.shared.silence})}</p>
  `}var Hn,Th,Nu,Ka,Au,Iu=M(()=>{"use strict";R();J();vt();N();A();Po();Ln();Y();ct();Bt();js();pt();Hn=k.explore.route,Th=10,Nu=({one:t})=>a`
  <a class=${qt(t.id)?"verzamel":null} href=${j("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ka=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${_e} basis=${n.basis(e)} /><${Nu} one=${n} /></li>`)}
  </ul>
`;Au=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${U()&&a`<p class="bij niemand">${Hn.silent}:</p>`}
    <ul class="stilte" aria-label=${Hn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function hr(t,e,n,s=0){let[o,r]=I(null);return ve(()=>{let i=!0;r(null);let l=()=>lt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function ql({chosen:t,choices:e,follows:n}){let s=se(),o=T.started&&!!t&&U();ve(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&U()?r.reverse():r}</div>`}function Eh({before:t,after:e}){let n=ae[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:K("Severity",t),after:K("Severity",e)})}function qu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ae.cell,{kind:W(ot(p.column)),step:$t(p.barrier).toLowerCase()});return a`
    <h2 role="status">${L(ae.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(ae.now,{phrase:p.before})}</span> <span>${g(ae.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(ae.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ae.alone}</p>
    <h2>${L(ae.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Eh(p)}</strong> ${p.was&&`${g(ae.now,{phrase:p.was})} `}
            ${p.was?g(ae.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${L(ae.stays,l.length)}</h2>
        <p>${ae.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Ah({id:t,status:e,scenario:n}){let s=hr("supposed",{options:ds(n),work:t,status:e});return s&&s.silent===void 0?a`<${qu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Ru({requested:t,scenario:e}){let{date:n}=e,s=$=>ue($)&&!!Cn($,n),[o,r]=t.split("="),i=ue(o)?o:"",l=zt(hs(i,n),"alternativeReading").map($=>x($,"status")),c=($,d)=>j(["wat-als","actie",`${$}=${d}`]),p=e.key===D({}).key&&y.readings[`${i}=${r}`],u=a`
        <${qo} label=${ae.which} id="actie" thing=${i} among=${s}
          pick=${$=>{location.hash=c($,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${Me(i,n)}.</p>
            <h2>${ae.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([$,{label:d}])=>a`
                  <li>
                    <a href=${c(i,$)} aria-current=${$===r?"true":null}>${W(d)}</a>
                    ${$===Cn(i,n)&&a` <span class="zacht">${ae.read}</span>`}
                    ${l.includes($)&&a` <span class="zacht">${ae.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${ql} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Nh} />`:p?a`<${qu} found=${p} id=${i} scenario=${e} />`:Ee()?a`<${Ah} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ae.elsewhere,{name:O(i),status:K("Status",r)})}</p>`} />`}var ae,Il,Bh,Nh,Rl=M(()=>{"use strict";R();J();vt();N();At();A();Le();Y();ct();Bt();pt();Da();ae=k.whatif.action;Il=t=>t.split("=")[0],Bh=()=>Object.keys(y.readings).sort((t,e)=>Z(O(Il(t)),O(Il(e)))),Nh=()=>a`
  <p>${ae.begin}</p>
  <h2>${ae.readings}</h2>
  <ul>
    ${Bh().map(t=>a`
        <li>
          <a href=${j(["wat-als","actie",t])}>${O(Il(t))}</a>
          <span class="zacht"> ${g(ae.reading,{status:K("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ms(){let t=k.missing;return a`
    <${nt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function qh({text:t,answers:e,instead:n}){let s=hr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=l=>[", ",ie.source.about,a`<${mt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(ie.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ie.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ie.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Wl} text=${c} answers=${e} /></p>
              <p class="zacht">${de(l)}${p.some(Yt)&&i(p.filter(Yt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Wu({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=pl(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(Z),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);Ze(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ie.summarised}</p>`,[u,m]=o.length?[15,ie.some_more]:[100,ie.too_many],$=o.length&&g(ie.some,{words:o.map(f=>`“${f}”`).join(ie.or)}),d=c.length?$||L(ie.found,c.length):g(ie.nothing,{text:e});return a`
    <${nt} text=${ie.title} />
    <section class="filters" aria-label=${ie.label}>
      <div class="velden">
        <${Oo} label=${ie.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ye} label=${ie.what} name="wat" options=${Xe(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:ie.type}</p>
    ${o.length>1&&a`<p>${ie.alone}${o.map(f=>a` <a href=${j("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ie.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ie.try}${Ih()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(f=>a`<${Ph} key=${f.id} item=${f} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${g(m,{count:c.length-u})}</p>`}
    ${i&&Ee()?a`<${qh} ...${{text:e,answers:r,instead:p}} />`:p}
    <${ge} text=${i?d:""} />
  `}var ie,Wl,Ph,Ih,gr=M(()=>{"use strict";vo();R();J();vt();N();A();Le();or();Y();ct();Ke();pt();Rl();ie=k.search;Wl=({text:t,answers:e})=>aa(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Ph=({item:t,answers:e})=>a`
  <li>
    <a href=${j(t.path)}><${Wl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${P&&St(t.id)&&`, ${St(t.id)?.title}`}</span>
    ${_s(t.id)[0]&&a` <${Mt} id=${t.id} />`}
    <p><${Wl} text=${zp(t,e)} answers=${e} /></p>
  </li>
`,Ih=()=>Object.entries(ie.lists).map(([t,e])=>a` <a href=${j(t)}>${e}</a>`)});function Ku({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=T.route.query,m=t?"lijst":Du.includes(p)?p:U()?"lijst":"beeld",$=Du.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${ts} legend=${at.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Je} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function Gu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(K(t,i))} (${o(i)})`]);return r.push([Ts,`${W(k.shared.all)} (${n.length})`]),U()?a`<${ye} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${ts} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ju({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Vu.map(E=>n[E]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ha(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=ze(()=>ap({...$,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes($.chosen)?$.chosen:"",b=f.length>Qi,v=d.what.length>0,S={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},w=r.some(Boolean),_=w||l.length>0||e.stated||e.plan,z=at.alone[un(t[0])]||at.alone.other,G=a`<button type="button" class="klein" onClick=${()=>q({weg:null})}>${at.again}</button>`,it=d.undated>0&&L(at.undated,d.undated),_t={...S,title:o||t.map(as).join(", ")},B=a`
    <${hn}>
      <div class="velden">
        <${ye} name="stap" label=${at.filters.step} options=${$n} />
        <${ye} name="soort" label=${at.filters.kind} options=${ho} />
        <${ye} name="vanaf" label=${at.filters.from} options=${Hu} />
        <${ye} name="tot" label=${at.filters.to} options=${Hu} />
        ${w&&a`<${rr} names=${Vu} />`}
      </div>
    <//>
  `,Ot=a`
    ${l.length>0&&a`<p>${L(at.hidden,l.length)} ${G}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${L(at.left,d.left)} ${it}</p>`}
    ${b&&a`<p role="status">${g(at.too_many,{count:f.length})}</p>`}
    ${!v&&a`<${Bl} of=${t.slice(0,1)} scenario=${e} /><p>${_?at.nothing:z}</p>`}
  `;return a`
    <${Ku} many=${b||!v} field=${s} filters=${B} choices=${a`<${Us} />`} notes=${Ot}
      keep=${{name:at.file,title:_t.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Lu} ...${_t} /></div>`} list=${v&&a`<${Mu} ...${S} />`}
      panel=${a`<${ju} ...${S} />`} />
  `}function Wh({query:t,scenario:e}){let n=qs("Agreement").filter(u=>Is(u,e.date)&&Qt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Al("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ts,c=n.filter((u,m)=>l===Ts||r[m]===l),p=a`<${Gu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ju} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ts?s:`${s}: ${K("AgreementStatus",l)}`} />`}function Dh({query:t,scenario:e}){let n=ze(()=>El(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=Al("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,Ts].includes(t.staat)?t.staat:o[0]||Ts,i=n.filter(m=>r===Ts||m.state===r),l=3*i.length>2*Qi,c=t.kies||"",p=r===Ts?k.shared.all:K("FlowState",r),u=g(at.flows.title,{state:p});return a`
    <${Ku} many=${l} field=${a`<${Gu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Fu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Ua} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Eu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function Qu({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Uu,s))return a`<${Ms} />`;let o=Ou(e),r=f=>{q({uit:f,kies:f,weg:null}),Ct(as(f))},i=a`<${qo} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=dn.length>0&&a`<${ye} name="hoofdstuk" label=${at.begin.chapters}
      options=${dn.map(f=>[x(f,"identifier")||f,O(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},m=Object.entries(at.starts).map(([f,{label:h,to:b}])=>[h,j(b.path,b.query),f===c]),$=s?Uu[s]:e.van&&_u,d=o.length?a`<${Ju} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Us} /></div><${Rh} scenario=${n} />`;return a`
    <${nt} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${cr} label=${at.starts_label} tabs=${m} />
    ${$?a`<${$} key=${s} query=${e} scenario=${n} />`:d}
  `}var at,Du,Ts,Hu,Vu,Rh,Uu,Yu=M(()=>{"use strict";je();R();J();vt();N();At();A();Ds();Po();ke();Y();xu();Ke();Tu();wa();Pl();js();Iu();Da();gr();at=k.explore,Du=["beeld","beide","lijst"],Ts="alle",Hu=Xe(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Vu=["stap","soort","vanaf","tot"],Rh=({scenario:t})=>a`
  ${Se(t).map(e=>a`
      ${P&&a`<p><strong>${e.title}</strong></p>`}
      <${Pu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;Uu={informatie:Dh,afspraken:Wh}});function Ga(t,e){let n=is();for(let{mark:s}of t)e?n.add(s):n.delete(s);return q({merk:[...n].join(Dl),...!n.size&&{alleen:null}},!0),n.size}var Dl,is,Zu,Hl,Vl=M(()=>{"use strict";J();Dl=".",is=()=>new Set((T.route.query.merk||"").split(Dl).filter(Boolean)),Zu=()=>[...is()].join(Dl),Hl=()=>!!T.route.query.alleen&&is().size>0});var Ul,Hh,Ja,Ro,ro,br=M(()=>{"use strict";R();A();Ul=k.shared.outcomes,Hh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ja=({outcome:t})=>a`<g class=${`teken teken-${Ul[t].sign}`}>${Hh[Ul[t].sign]}</g>`,Ro=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ja} outcome=${t} />
  </svg>
`,ro=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Ro} outcome=${t} /> ${Ul[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Kl({gaps:t,what:e}){let n=is(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Ct(L(Re.bar.changed,Ga(t,i.target.checked))),r=t.length>1?g(Re.mark_all,{count:t.length,what:e}):g(Re.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Uh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=L(Re.questions,e.length).replace(/^\d+ /,""),u=[...$o(e.map(d=>o==="topic"?ns(d.query):d.subject_label))].map(([d,f])=>f>1?g(Re.repeated,{title:d,count:f}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Re.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${L(Re.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Re.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${Vh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${j("aandachtspunten",{tekst:t})}>${Re.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Kl} gaps=${C([...e,...n])} what=${t} />
      <${bl} summary=${m} inside=${$} open=${i} />
    </div>
  `}function ed({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ns(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${Uh} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Kh({row:t,of:e}){let n=we(T.route.query.partner),s=C(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Xu+1?o.slice(0,Xu):o,i=o.length-r.length,l=r.length===1&&s.join()===Re.deadline.how[t.how];return a`
    <${mt} ids=${r} />
    ${i>0&&g(Re.deadline.others.more,{names:"",count:i})}
    <span class="bij">${Re.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function Gh({gap:t,found:e,scenario:n}){let s=e.deadline,o=Re.deadline.columns,r=oe(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${td(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Kl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${wl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${kl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${ro} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Kh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Qa({works:t,partner:e}){let n=we(e),s=Qr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=L(Re.deadline.heads_only,o.length,{partner:O(n)});return a`<p>${r} <${mt} ids=${C(o)} name=${oe} />.</p>`}function nd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Re.deadline,p=U()?Qh:Jh,u=n||t.length<=p+1?t:t.slice(0,p),m=bs(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>q({termijnen:"alle"},!0)}>${L(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${i}</a></p>
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
          ${u.map(d=>a`<${Gh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var Re,td,Vh,Xu,Jh,Qh,Gl=M(()=>{"use strict";je();R();J();vt();N();A();ke();Vl();Y();Bt();zo();pt();br();Re=k.gaps;td=t=>is().has(t.mark)?"gemarkeerd":"",Vh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${td(t)}`} data-vraag=${t.mark}>
    <${Kl} gaps=${[t]} what=${t.sentence} />
    <div><${Oa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Xu=2;[Jh,Qh]=[8,5]});async function wr(t,e){let n=await lt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await lt().ask("page",{options:[],comparisons:e});return lt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function Ya({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",sd),await Kn(s,le.saving,async()=>{let{name:l,data:c}=await lt().ask(r,i);gn(l,c,kr[l.split(".").pop()])}),window.removeEventListener("beforeunload",sd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function rd(){let t=se(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return Ct(le.first_source);Kn(n,le.busy,async()=>(await lt().ask("source",{data:await Hr(o)})).message)}return a`
    <${rt} title=${le.source}>
      <p class="zacht">${le.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${le.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${le.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Xa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Xh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ya} files=${[{id:"bewaar-fouten",label:le.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${od} title=${le.faults} lines=${n} count=${s} />
    <${od} title=${le.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${le.read}</summary><${Pt} items=${c} /></details>`}
  `}function ad(t){if(!t.length)throw new Error(le.first);if(t.length>1)throw new Error(g(le.one_only,{count:t.length}));if(t[0].size>qi)throw new Error(g(le.too_large,{name:t[0].name,most:qi/2**20}));return t[0]}var le,Yh,kr,Zh,sd,Za,od,Xh,yr=M(()=>{"use strict";je();R();N();A();Le();Y();Xt();_n();le=k.check,Yh="plan",kr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Zh=()=>lt().ask("shipped").then(()=>lt().show()),sd=t=>t.preventDefault();Za=()=>a`
  <${rt} title=${le.save}>
    <p class="zacht">${le.save_intro}</p>
    <${Ya}
      files=${Object.entries(le.save_as).filter(([t])=>!(P&&t===Yh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${lt().own&&a`<button type="button" id="terug" onClick=${Zh}>${le.back}</button>`}
    <//>
  <//>
`;od=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(le.list,{title:t,count:n})}</h2><${Pt} items=${e} />`,Xh=(t={})=>Object.entries(t).map(([e,n])=>g(le.counted,{count:n,what:Kr(e).toLowerCase()})).sort(Z)});function tg({scenario:t,report:e}){let n=s=>Kn(e,We.busy,async()=>{let o={options:ds(t),marks:Zu(),kind:s};gn(`${We.file}.${s}`,(await lt().ask("marked",o)).data,kr[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function eg({gaps:t,scenario:e}){let[n,s]=I(""),o=is();if(!o.size)return null;let r=va(t).filter($=>o.has($.mark)),i=o.size-r.length,l=Hl(),c=Ee()?We.address:We.elsewhere_office,p=[...o].map($=>({mark:$})),u=()=>{Ga(p,!1),Ct(We.cleared)},m=()=>{q({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${L(We.count,o.size)}</strong>${i>0&&L(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>q({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${We.print}</button>
      <${me} name=${`${We.file}.csv`} rows=${()=>cd(r,e)} label=${We.csv} id="merk-csv" />
      ${Ee()&&a`<${tg} scenario=${e} report=${s} />`}
    </section>
  `}function ng({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=t.flatMap(Rn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,ld).sort((r,i)=>Z(r[1],i[1]))],["stap",yt.fields.step,[...$n,...id("stap",$t)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Z),ns)],["gewicht",yt.fields.weight,[...s,...id("gewicht",r=>K("Severity",r))]],["soort",yt.fields.kind,ho]];return a`
    <${hn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ye} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${yt.fields.text} name="tekst" />
        <${rr} names=${Jl} />
      </div>
    <//>
  `}function sg({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:ti(t),topics:L(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:ti(e)})},i=(l,c,p)=>a`
    <a href=${j("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",pd,n)}
    </nav>
  `}function og({scenario:t}){let{vraag:e,partner:n}=T.route.query,s=e&&n?Sa(H(t).gaps,{...T.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>q({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function rg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Rn($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>Z($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=ei[n],p=Object.entries(ei).map(([$,d])=>[$,yt.fold[d]]),u=()=>q({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${yt.heading[c]}</h2>
        <p>${yt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
        </p>
      </header>
      <${ts} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${ed} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${nd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${og} scenario=${s} />`}
  `}function ud({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=Hl(),r=o?va(s).filter(S=>is().has(S.mark)):Sa(s,n),i=r.filter(S=>!S.source),l=r.filter(S=>S.source),c=n.deel?n.deel===pd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||Jl.some(S=>n[S]),$=n.vouw?n.vouw==="uit":m&&u.length<=ag,d=n.per in ei?n.per:Object.keys(ei)[Number(c&&!p)],f=()=>Sa(s,{...n,partner:""}).flatMap(Rn).filter(S=>S.deadline),h=Object.fromEntries(Jl.filter(S=>n[S]).map(S=>[S,n[S]])),b={points:i,low:l,source:c},v=o?yt.only_title:ns(n.vraag);return a`
    <${nt} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Zn(st(e.plan))})} ${Pn}</p>
    <//>
    ${Se(e).map(S=>a`<${es} key=${S.key} plan=${S} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${v}</strong></p>`:a`<${sg} ...${b} query=${h} />`}
      <${ma} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${ng} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Qa} works=${n.partner?f().map(S=>S.subject):[]} partner=${n.partner||""} />
        <${rg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${me} name="aandachtspunten.csv" rows=${()=>cd(u,e)} /></p>
        <${Lo} />
      </div>
    </div>
    <${eg} gaps=${s} scenario=${e} />
    <${ge} text=${g(yt.shown,{points:ti(i),low:ti(l)})} />
  `}var yt,We,ld,cd,id,Jl,pd,ti,ei,ag,dd=M(()=>{"use strict";je();R();J();vt();N();At();A();Le();Vl();Y();ct();Ke();Xt();Gl();zo();yr();yt=k.gaps,We=k.gaps.bar,ld=t=>O(we(t)||t),cd=(t,e)=>[[...yt.csv,...Js],...t.map(n=>[n.number,K("Severity",n.severity),ns(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map($t).join(", "),n.kinds.map(ot).join(", "),n.partners.map(ld).join(", "),n.subject_label,Ys(n).map(de).join("; "),...re(e,n.plan)])];id=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,Lt(n.split(",").map(e))]]:[]},Jl=["tekst","stap","soort","partner","vraag","gewicht"];pd="bron",ti=t=>L(yt.questions,t.length);ei={onderwerp:"topic",soort:"query"};ag=25});function lg({id:t,scenario:e}){let n=De.cell_columns,s=H(e).matrix.kind.filter(c=>Hi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(ot(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=Ne(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...In(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ne(c).word,csv:Mo,cell:i},md(n.how,c=>c.most_basis)];return a`
    <${rt} title=${De.cells} note=${Nt(e)}>
      <${ft} id="vakken" caption=${De.cells_caption} rows=${s} columns=${l}
        file=${lr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function cg({id:t,links:e,scenario:n,undecided:s}){let o=De.columns,r=_=>kt(_,"initiative"),i=_=>St(_)?.key,{links:l,matrix:c}=H(n),p=C(e.map(r)).length,u=So(st(n.plan),k.shared.nothing_step),m=[...In(i),te("actie",o.action,r),{key:"soort",label:o.kind,text:_=>bt(_,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:_=>Jn(r(_)),cell:_=>a`<${mt} ids=${Bn(r(_))} none=${Jn(r(_))} />`},wn("stand",o.stand,r,n.date),md(o.how,_=>l[_][0],_=>`; ${[K("Strength",l[_][1]),ja(_)].filter(Boolean).join("; ")}`)],$=lr(t,"activiteiten",n,i),d={id:"wiewat",caption:De.work_caption,rows:e,sort:"actie",columns:m,file:$},f=e.flatMap(_=>y.works[r(_)]?.chapters||[]),h=dn.filter(_=>f.includes(_)).flatMap(_=>{let z=Lt(zt(_,"chapterLead").map(O));return z?`${O(_)} – ${z}`:[]}),b=e.flatMap(_=>bt(_,"interventionKind")),v=C(c.kind.map(_=>_.column)).filter(_=>!b.includes(_)),S=kt(t,"broader")&&!s&&g(De.absent,{kinds:Lt(v.map(ot))}),w=a`<p>${s?k.overview.undecided:u}</p>`;return a`
    <${rt} title=${g(e.length>p?De.work_rows:De.work,{count:p,rows:e.length})}>
      ${e.length?a`<${ft} ...${d} />`:w}
      ${S&&a`<p>${S}</p>`}
      ${h.length>0&&a`<p class="zacht">${g(De.heads,{chapters:h.join("; ")})}</p>`}
    <//>
  `}function pg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,g(be(St(n)).thing.step.helper,{awareness:Ut(n,"awareness")||De.unaware})]);return a`<${rt} title=${De.helpers}><${Pt} items=${e} /><//>`}function fd({id:t}){let e=D(T.route.query),n=zt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Vt(c,"barrier")).filter(c=>en(c,l)),r=H(e).links,i=s.flatMap(l=>Q(l,"at").flatMap(c=>c.of)).filter(l=>l in r&&Qt(l,e.plan));return a`
    <${ig} id=${t} narrow=${n} />
    <${lg} id=${t} scenario=${e} />
    <${cg} id=${t} links=${i} scenario=${e} undecided=${Yc(e).has(t)} />
    <${Ba} title=${De.requested} ids=${o("Recommendation").filter(l=>Qt(l,e.plan))} />
    <${pg} ids=${o("Facilitator")} />
  `}var De,ao,ni,$d,md,ig,si=M(()=>{"use strict";R();J();N();At();A();ke();Ln();Y();ct();Bt();Xt();pt();Ie();_n();yn();De=k.thing.step,ao=t=>cn.filter(e=>t.includes(e.notation)).map(e=>e.label),ni=t=>y.works[t]?.across?k.shared.all_steps:ao(Nn(t)).join(", "),$d=t=>$e[t]?.[1]||"",md=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>$d(e(s))+n(s),cell:s=>e(s)&&[a`<${_e} basis=${e(s)} />`,` ${$d(e(s))}${n(s)}`]}),ig=({id:t,narrow:e})=>a`
  <${rt} title=${De.what}>
    <${xe} text=${x(t,"step")} />
    <${xe} text=${x(t,"definition")} />
    <${xe} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${De.narrower}<${mt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${De.broader}<${F} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function oi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:f}}){let h=D(f),{plan:b,strict:v}=h,S=o.map(([,_t,B])=>B.find(([Ot])=>Ot===f[_t])?.[1]),w=p&&v&&k.shared.choices.strict_phrase,_=[...S,f.tekst,w].filter(Boolean).join(" · ")||k.shared.all,z=n(h).filter(_t=>!f.tekst||xo(r(_t),f.tekst)).filter(_t=>o.every(([,B,,Ot])=>!f[B]||Ot(_t,f[B]))),G=L($.count,z.length),it=()=>jn([...s,...m],Wr(z,s,xl("sorteer",i)),_t=>re(u?h:null,St(_t.id)?.key||_t.plan||b,_));return a`
      <${nt} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${hn}>
        <${Ks} />
        ${u&&a`<${ar} />`}
        <${da} fields=${o} names=${["tekst","vouw",...o.map(([,_t])=>_t)]}>
          <${Oo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${G}<${me} name=${`${Ko($.title)}.csv`} rows=${it} /></p>
      <${ft} id=${t} caption=${g($.caption,{count:G})} rows=${z} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${ge} text=${G} />
    `}}var Vn,Kt,xn,Ql,wd,_r,xr,yd,ug,io,dg,$g,mg,_d,xd,fg,hd,vd,hg,gg,gd,bg,Sd,Od,Cd,ls,vr,kg,wg,bd,kd,jd,Ld=M(()=>{"use strict";vo();R();J();vt();N();At();A();ke();Y();ct();Bt();Ke();Xt();pt();Ie();si();Vn=k.partners,Kt=k.measures,xn=k.lookup;Ql=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),wd=oi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[P?t:""],textOf:({id:t})=>Ql(t),fields:[[Vn.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[Vn.fields.kind,"soort",Qo("OrganisationKind"),({id:t},e)=>x(t,"organisationKind")===e],[Vn.fields.role,"rol",Object.entries(Vn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...te("naam",Vn.columns.name,({id:t})=>t),cell:t=>[a`<${F} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Vn.columns.kind,text:t=>Ut(t.id,"organisationKind")},{key:"stappen",label:Vn.columns.steps,text:t=>ao(t.steps).join(", ")},{key:"handelt",label:Vn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Vn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Vn.columns.wish,text:t=>t.wish}]}),_r=t=>y.called[t]?.short||"",xr=t=>x(t,"prefLabel"),yd="exploitationForm",ug=fs.map(t=>({id:t,...y.works[t],text:[Ql(t),Ut(t,yd),...Q(t,"who").map(e=>Ql(e.from))].join(" ")})).sort((t,e)=>Z(_r(t.id)||"~",_r(e.id)||"~")||Z(xr(t.id),xr(e.id))),io=P?"":Un[0].date,dg={key:"plan",label:W(us(io)),text:({id:t})=>Cn(t,io)?Me(t,io):"",cell:({id:t})=>Cn(t,io)&&a`<${Mt} id=${t} date=${io} />`},$g=t=>{let{outcome:e="",stand:n=""}=Ue(t),s=k.shared.outcomes[e]?.phrase||n;return[x(t,"deadlineLabel"),`“${x(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},mg=(t,e)=>{let n=Rs(t).filter(s=>x(s,"dueBy")===e);return`${tt(e)}: ${Lt(n.map(s=>x(s,"deadlineLabel")||xr(t)))}`},_d="alle",xd=({id:t},e)=>en(t,e),fg=({id:t,across:e},n)=>n===_d?e:Nn(t).includes(n),hd=dn.map(t=>[t,O(t)]),vd=oi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>ug.filter(e=>Qt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>xr(t),more:[{key:"hoofdstuk",label:Kt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Kt.columns.who,text:({id:t})=>Jn(t)},{key:"beloofd",label:Kt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Kt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Kt.columns.terms,text:({id:t})=>Rs(t).map($g).join("; ")},jo(xn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===T.route.query.hoofdstuk)??t[0],titles:[...hd,["",Kt.no_chapter]]},fields:[[Kt.fields.what,"wat",Object.entries(Kt.types),xd],[Kt.fields.chapter,"hoofdstuk",hd,({chapters:t},e)=>t?.includes(e)],[Kt.fields.step,"stap",[...$n,[_d,Kt.across]],fg],[Kt.fields.kind,"soort",ho,({id:t},e)=>go(t).includes(e)],[Kt.fields.status,"staat",Qo("Status"),({id:t},e)=>Cn(t)===e],[Kt.fields.form,"vorm",Qo("ExploitationForm"),({id:t},e)=>bt(t,yd).includes(e)]],columns:[{key:"nr",label:Kt.columns.number,text:({id:t})=>_r(t),cell:({id:t})=>_r(t)?a`<a href=${Ve(t)}>${_r(t)}</a>`:a`<span class="zacht">${Kt.no_number}</span>`},te("naam",Kt.columns.name,({id:t})=>t,xr),...In(({id:t})=>St(t)?.key),{key:"wat",label:Kt.columns.what,text:({id:t})=>pe(t)},...io&&io!==Fe?[dg]:[],wn("nu",P?Kt.columns.stand:W(us(Fe)),({id:t})=>t),{key:"termijn",label:Kt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${mg(t,s)}</p>`):tt(e)}},{key:"stap",label:Kt.columns.step,text:({id:t})=>ni(t)},{key:"wie",label:Kt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${mt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),hg=t=>C(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>zt(t,e))).filter(Yt),gg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:hg(t),text:[O(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),gd="Recommendation",bg=Object.entries(xn.types).filter(([t])=>qs(t).length),Sd=(t,e,n)=>oi({name:t,of:e,sort:"naam",rows:({plan:s})=>gg.filter(o=>Qt(o.id,s)&&en(o.id,gd)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),groups:{of:({id:s})=>Object.keys(xn.types).find(o=>en(s,o))||"",titles:Object.entries(xn.types).map(([s,o])=>[s,W(o)])},fields:[[xn.fields.what,"wat",bg.filter(([s])=>s===gd===n),xd],[xn.fields.step,"stap",$n,({steps:s},o)=>s.includes(o)]],columns:[{...te("naam",xn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${F} id=${s} />`,x(s,"summary")&&a`<p class="zacht">${x(s,"summary")}</p>`]},...In(({id:s})=>St(s)?.key),{key:"wat",label:xn.columns.what,text:({id:s})=>pe(s)},{key:"zegt",label:xn.columns.description,text:s=>s.description},{key:"over",label:xn.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${mt} ids=${s.about} name=${oe} />`},jo(xn.columns.place,({id:s})=>s)]}),Od=Sd("naslag","lookup",!1),Cd=Sd("gevraagd","requested",!0),ls=k.timeline,vr=t=>t.day.slice(0,4),kg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?bo(t.id):[vr(t)];return n?n<=e&&e<=s:vr(t)===e},wg=t=>{let{jaar:e}=T.route.query;return!e||vr(t)===e?t.day:`z${t.day}`},bd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),kd=Xe(C(y.timeline.map(vr))),jd=oi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Me(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${bd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:t=>T.route.query.jaar||vr(t),titles:kd},fields:[[ls.fields.what,"wat",Object.entries(ls.kinds),(t,e)=>t.kind===e],[ls.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[ls.fields.year,"jaar",kd,kg]],columns:[{key:"dag",label:ls.columns.when,text:wg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ls.fields.what,text:t=>ls.kinds[t.kind]},{key:"wat",label:ls.columns.what,text:bd,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ls.columns.stand,text:t=>t.phrase},jo(xn.columns.place,t=>t.at)]})});function yg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${os} bar=${t.bar} />${l}`}function _g({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=za(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=qn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Qs(c)} aria-haspopup="dialog" onClick=${()=>q({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:$t(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${yg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${_e} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ai({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=bn(n),i=To(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(ya(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Sg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ri(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Nt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${xg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Pe(t,e,n).map(u=>a`<${vg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,xg,vg,Sg,ri,Yl=M(()=>{"use strict";R();J();N();A();Ln();ct();eo();pt();zs=k.overview;xg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,vg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}</th>
    ${bn(e).map((o,r)=>a`<${_g} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Sg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${bn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${$t(s)}
        </button>
      `)}
  </div>
`,ri=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function jg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Fs.wish}</h2><a href=${j(Fs.also.to,Fs.also.choose)}>${Fs.also.ask}</a>
      <ul class="tegels">
        ${Fs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Cg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Lg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&fa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${j("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Mg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Fs.discuss.title}</h2><p>${Fs.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Fs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Lg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Tg({state:t,word:e,things:n,date:s}){let o=P?"h4":"h3",r=l=>_s(l,s)[1]&&a`<span class="zacht"> – ${_s(l,s)[1]}</span>`,i=g(Gt.group,{state:W(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Be} ids=${Rt(n)} more=${r} />
    </div>
  `}function zg({scenario:t,plan:e}){let n=P?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Tg} ...${u} date=${t.date} />`),p=i?Gt.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Gt.apart.title,{kind:l.label})}<//>
          <p>${g(Gt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Td({route:t}){let e=D(t.query),n=Object.hasOwn(Zl,t.query.rijen||"")&&Zl[t.query.rijen||""]||"kind",s=Object.entries(Zl).map(([c,p])=>[c,Gt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e),l=a`<${Ag} answer=${i} plan=${st(e.plan)} plans=${Se(e)} />`;return a`
    ${n==="kind"?l:a`<${nt} text=${Gt.heading} title=${Gt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Gt.matrix[n]}</h2><p>${Nt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${Gt.legend.more}</a></p>
          <${Us}>
            <${ts} legend=${Gt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Se(e).map(c=>a`
            ${P&&a`<h3>${c.title}</h3>`}
            <${es} plan=${c} />
            <${ai} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${me} name="matrix.csv" rows=${()=>Eg(n,e,c)} />
              <${Je} name=${ri(c)} title=${Gt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ri(c)}"]`} legend=".legenda .stalen li" note=${Gt.legend.note} />
              <${Ss} text=${()=>location.href} label=${Gt.link} />
            </div>
            <${zg} scenario=${e} plan=${c} />
          `)}
        <${Lo} />
      </div>
      <${Ma} undecided=${_a(e)} />
    </div>
    ${r&&a`<${Ao} address=${r} by=${n} scenario=${e} />`}
    <${ge} text=${r?"":g(Gt.shown,{scenario:Nt(e)})} />
  `}var Gt,Md,Og,Cg,Fs,Zl,Fg,Eg,Ag,zd=M(()=>{"use strict";R();J();vt();N();At();A();Ln();Y();ct();eo();Ke();Xt();js();pt();Yl();yn();Gt=k.overview,{truth:Md}=k.thing,Og={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Cg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Og[t]}
  </svg>
`,{start:Fs}=Gt;Zl={"":"kind",partner:"partner",vorm:"form"},Fg=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,$t(n),Gt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,$t(n),s,o.join("; "),K("Basis",r),Md[String(i)],l,c,p,Md[String(u)]]},Eg=(t,e,n)=>[[...Gt.csv,...Js],...Pe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Fg(s,o,bn(n)[r]),...re(e,n.key)]))],Ag=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${nt} text=${Gt.heading} title=${Gt.title}>
      <p>${g(Gt.start.intro,{report:Zn(e)})}</p>
      <p><strong>${L(Gt.start.dated,s.length,{years:Lt(s)})}</strong>
        ${" "}${Gt.start.since}</p>
    <//>
    <${jg} answer=${t} />
  </div>
  <${Mg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Fd(t,e){let n=await lt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=vn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Bg(c,n)),l=(r||[]).length-i.length;return lt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await tc({decisions:i,undone:[]}),null}function Bg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function tc(t){let e=Wt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await lt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ce(...t){let{decisions:e}=Wt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await tc({decisions:[...e,...t],undone:[]})}async function Ed(t){let{decisions:e,undone:n}=Wt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await tc({decisions:s.slice(0,o),undone:s.slice(o)})}function Or(){let{rows:t,places:e}=Wt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var vn,Wt,ii,Xl,Sr,li,lo,ci,co=M(()=>{"use strict";N();A();Le();vn=()=>lt().board,Wt=()=>vn();ii=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Xl=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Sr,li]=[Xl("column"),Xl("name")],lo=(t,e)=>Xl("list")("",t,e);ci=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function zn({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Uo(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var Cr=M(()=>{"use strict";R()});function Ng({column:t,act:e}){let[n,s]=t.both,{found:o}=Wt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(dt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Ce(Sr(t.which,"target",p[f]||`${l}:${f}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?dt.whose:dt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(dt.readings[f],{one:n,other:s}):dt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Pg({column:t,act:e}){let{targets:n,fields:s}=Wt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&dt.by_values,t.options.length>0&&t.why==="head"&&g(dt.maybe,{what:t.options.join(", ")}),t.month_first&&dt.month_first,t.says].filter(Boolean),$=C([...n.slice(0,Ad),dt.notes,...n.slice(Ad)]),d=c?[[`${l}:${c}`,g(dt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${zn} label=${g(dt.as,{head:r})} value=${d[0]?.[0]||l||dt.notes}
          options=${[...d,...Xe($)]} pick=${f=>e(()=>Ce(Sr(o,"target",f===dt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(dt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${Ng} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Ig(){let[t,e]=I(0),{rows:n,fields:s}=Wt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[dt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(dt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${dt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${dt.following}</button>
      </p>
    </section>
  `}function Bd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Wt().found,l=[[g(dt.read,{read:n.filter(c=>!c.open).length,count:n.length}),dt.sum.placed],[g(dt.read,{read:n.filter(c=>c.led).length,count:n.length}),dt.sum.led],[String(ci(s).length),dt.sum.asks],[String(o.length),dt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${dt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Pg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${dt.plan}</h2>
          <label class="veld"><span>${dt.plan_title}</span>
            <${zn} id="plannaam" label=${dt.plan_title} value=${r.title}
              pick=${c=>t(()=>Ce(lo(i.title,c)))} />
          </label>
          <label class="veld"><span>${dt.plan_day}</span>
            <${zn} id="plandag" type="date" label=${dt.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>Ce(lo(i.day,c)))} />
          </label>
        </section>
        <${Ig} />
        <section>
          <h2>${dt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var dt,Ad,Nd=M(()=>{"use strict";R();N();co();A();Cr();dt=k.board.columns,Ad=-1});function Pd({act:t}){let e=se(),[n,s]=I(null),[o,r]=I(""),[i,l]=I(""),c=(d,f)=>o||t(()=>(r(d),f().finally(()=>r("")))),p=d=>c(Qe.busy,async()=>{let f=await d(),h=await Fd(f.name,f.data);if(s(h&&{...h,given:f}),h)return Ct(h.message);location.hash=j("controleer",{stap:"kolommen"})}),u=d=>c(d?Qe.result.alongside_busy:Qe.result.making,async()=>{n&&(await wr(n.given,d)).ok&&(location.hash=j(d?"vergelijk":"overzicht"))}),m=d=>p(async()=>{let f=ad(d);return{name:f.name,data:await Hr(f)}}),$=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return ve(()=>{let d=f=>m(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Qe.list.drop}</h2>
        <p>${Qe.list.kinds}</p>
        <label class="veld"><span>${Qe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${Qe.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${Qe.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${Qe.list.pasted}.txt`,i)}>
            ${Qe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${Qe.list.example_name}.csv`,Qe.list.example_list)}>${Qe.list.example}</button>
        </div>
      </section>
    </div>
    <${Pt} look="bordfeiten" items=${Qe.list.facts.map(({head:d,text:f})=>a`<strong>${d}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${Xa} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var Qe,Id=M(()=>{"use strict";je();R();J();co();A();Le();yr();_n();Qe=k.board});function qg({which:t,text:e,act:n}){let[s,o]=I(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Wt().found.organisations;return a`<details><summary>${Tt.other}</summary>
    <label class="veld"><span>${g(Tt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ce(li(t,"names",s||"")))}>${Tt.other_take}</button></details>`}function qd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Wt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),[i,l]=[r("several"),ci(e).length],c=(p,...u)=>t.bind(null,()=>Ce(li(p,"names",u.join("; "))),void 0);return a`
    <p class="uitleg">${l?g(Tt.intro,{count:e.length,asks:l}):Tt.nothing}</p>
    <${jr} act=${t} title=${Tt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${c("*")}>${L(Tt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:m})=>a`
        <p>${m.map($=>a`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,...m)}>${g(Tt.split,{count:m.length})}</button>
          <button type="button" class="alslink" onClick=${c(p,u)}>${Tt.one}</button>
        </p>
      `}
    <//>
    <${jr} act=${t} title=${Tt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:m})=>a`
        <p>${g(Tt.same_text,{meant:m})}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,m)}>${Tt.yes}</button>
          <button type="button" class="alslink" onClick=${c(p,...u)}>${Tt.no}</button>
        </p>
      `}
    <//>
    <${jr} act=${t} title=${Tt.new} names=${r("new")}>
      ${({which:p,text:u,kind:m})=>a`
        <${zn} label=${g(Tt.kind_of,{name:u})} value=${m||"organisatie"}
          options=${Object.entries(Tt.new_kinds)} pick=${$=>t(()=>Ce(li(p,"kind",$)))} />
      `}
    <//>
    <${jr} act=${t} title=${Tt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Tt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Tt.left_out}</h2><ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Tt.left_out_more}</p>
      </section>`}
    <${jr} act=${t} title=${Tt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Tt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Tt.expect}</h2>
      <p class="zacht">${Tt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Ce(lo(o.without,p.target.checked?"nee":"ja")))} />
        ${Tt.expect_yes}
      </label>
    </section>
  `}var Tt,jr,Rd=M(()=>{"use strict";R();N();co();A();Cr();Tt=k.board.partners;jr=({title:t,names:e,act:n,children:s,after:o=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>${e.map(r=>a`<li key=${r.which}>
            <p><strong>“${r.text}”</strong> <span class="zacht">${L(Tt.count,r.count)}</span></p>
            ${s?.(r)}<${qg} ...${r} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Wg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Dg({row:t,name:e,act:n}){let{choices:s}=Wt().found,o=t.asks[e],r=[["","…"],...Xe(s[e]||[])],i=l=>n(()=>Ce(Sr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${wt.right}</button>`}
      ${s[e]&&a`<${zn} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Hg({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Wt().found,[c,p]=I(!1),{proposal:u}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=h=>{n(t,c&&m&&!t.places.includes(h)?`${m}; ${h}`:h),p(!1)};function f(h){let{target:b,currentTarget:v,key:S,shiftKey:w}=h;if(b!==v||h.ctrlKey||h.altKey||h.metaKey)return;let _=r.find(z=>z.key===S.toUpperCase());if(_)d(_.value);else if(S==="Enter"&&w&&u)o();else if(S==="Enter"&&u)d(u.value);else if(S.toUpperCase()==="L")n(t,"");else if(S==="+")p(!0);else if(S==="ArrowDown"||S==="ArrowUp"){let z=[...document.querySelectorAll(".bordkaart")];z[z.indexOf(v)+(S==="ArrowDown"?1:-1)]?.focus()}else if(S==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;h.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${Wg(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:h,role:b})=>a`<span>${h}${b&&` (${b})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||wt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(h=>a`<${Dg} row=${t} name=${h} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:h,key:b})=>a`<button type="button" class=${u?.value===h?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(h))} onClick=${()=>d(h)}>
              ${h} <kbd aria-hidden="true">${b}</kbd></button>`)}
        </div>
        <label class="veld"><span>${wt.kind}</span>
          <${zn} label=${wt.kind} value=${$} pick=${h=>{s(),e(()=>Ce(ii(t.which,l.kind,h)))}}
            options=${[["",wt.unknown],...Xe(C([...$?[$]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${u&&!r.some(({value:h})=>h===u.value)&&a`<button type="button" class="is-voorstel"
              onClick=${()=>d(u.value)}>${u.value} <kbd aria-hidden="true">↵</kbd></button>`}
          ${m&&a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                aria-pressed=${String(c)}>${wt.plus}</button>
              <button type="button" class="alslink" onClick=${()=>n(t,"")}>${wt.later}</button>`}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Vg(){let{cells:t,places:e}=Wt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${wt.matrix}</h2>
      <p class="zacht">${wt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${g(wt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function Wd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Wt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(Rg),[p,u]=I(0),[m,$]=I([]),d=se(),[f,h]=I(0),b=[...e,...["",pi].map(E=>({reason:E,value:"",count:0,strength:""}))].map(E=>({...E,count:n.filter(Et=>ec(Et,E.reason)).length})).filter(({count:E})=>E),v=n.find(({which:E})=>E===m.at(-1)),S=b.find(({reason:E})=>E===r)||b.find(({reason:E})=>v&&ec(v,E))||b[0],w=S?.reason,_=E=>{i(E),$([]),u(0),U()&&d.current?.scrollIntoView()},z=n.filter(E=>ec(E,w)||E.open&&m.includes(E.which)),G=Math.max(0,Math.min(p,z.length-1)),it=E=>t(()=>Ce(...E.map(Et=>ii("*",o.step,"",Et))),Or);async function _t(E,Et){let he=z.indexOf(E);await t(()=>Ce(ii(E.which,o.step,Et)));let Mr=Wt().found.rows.filter(({open:B$})=>B$).length;Ct(g(Et?wt.is_at:wt.is_open,{title:E.number||E.title,value:Et,count:Mr})),h(Mr||!E.open?he+1:-1)}ve(()=>{if(!f)return;f<0&&xt("verder")?.focus();let E=d.current?.querySelectorAll(".bordkaart")||[],Et=E[Math.min(U()?1:f,E.length)-1];f>0&&(Et||document.querySelector(".bordreden"))?.focus(),h(0)},[f]);let B=e.filter(({strength:E})=>E==="sterk").map(({reason:E})=>E),Ot=E=>E===pi?wt.done:E||wt.none;return a`
    <p class="bordstand">${Or()} ${n.every(({judged:E})=>E)&&wt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${wt.reasons}</h2>
        ${B.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>it(B)}>${wt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:E,value:Et,count:he,strength:Mr})=>a`<li key=${E} class=${E===w?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(E===w)}
                  onClick=${()=>_(E)}><span class="bordtal">${he}</span> ${Ot(E)}</button>
                <p class="zacht">
                  ${Mr==="zwak"&&a`<span class="bordnaam">${wt.weak}</span> `}
                  ${Et?g(wt.proposal,{value:Et}):E===pi?wt.done_more:wt.none_more}
                </p>
                ${Et&&a`<button type="button" class="klein" aria-label=${`${L(wt.take,he)}: ${E}`}
                    onClick=${()=>it([E])}>${L(wt.take,he)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${S&&Ot(S.reason)} <span class="zacht">${z.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${wt.keys}</summary>
          <p>${g(wt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(U()?z.slice(G,G+1):z.slice(0,l)).map(E=>a`<${Hg} key=${E.which} ...${{row:E,act:t,place:_t}}
              hold=${()=>$([...m,E.which])}
              all=${()=>it([E.proposal?.reason||""])} />`)}
        </ul>
        ${U()&&z.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!G} onClick=${()=>u(G-1)}>${wt.previous}</button>
            <span>${g(wt.which,{place:G+1,count:z.length})}</span>
            <button type="button" disabled=${G>z.length-2}
              onClick=${()=>u(G+1)}>${wt.following}</button>
          </p>`}
        ${!U()&&z.length>l&&a`<button type="button"
            onClick=${()=>c(z.length)}>${g(wt.more,{count:z.length-l})}</button>`}
      </section>
      <${Vg} />
    </div>
  `}var wt,Rg,pi,ec,Dd=M(()=>{"use strict";je();R();vt();N();co();A();Cr();wt=k.board.place,Rg=30,pi="-",ec=({open:t,proposal:e},n)=>n===pi?!t:n?e?.reason===n:t&&!e});function Hd({act:t}){let e=Wt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),[u,m]=I(""),$=JSON.stringify(s),d=e.taken===$&&lt().own;ve(()=>{d||t(async()=>{e.taken=$;let w=await wr({name:n,decisions:s},!1);p(w.ok?null:w)})},[$]);let f=()=>gn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),h=()=>u!==He.alongside_busy&&Kn(m,He.alongside_busy,async()=>{let w=await wr({name:n,decisions:s},!0);if(!w.ok)return p(w);location.hash=j("vergelijk")});if(c)return a`<div class="antwoord"><${Xa} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let b=D(T.route.query),v=y.plans.find(({title:w})=>w===r.title)||y.plans[y.plans.length-1],S=H(b).apart.filter(w=>w.plan===v.key&&w.groups.length);return a`
    <p>
      ${Or()}
      ${o.some(w=>!w.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${ai} by="kind" scenario=${b} plan=${v} />
    ${S.map(({kind:w,groups:_})=>{let z=_.flatMap(G=>G.things);return a`<p>${L(He.apart,z.length,{kind:ot(w)})} <${mt} ids=${z} /></p>`})}
    ${T.route.query.cel&&a`<${Ao} address=${T.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${j("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${zn} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(w=>[w,w.replace("-"," ")])} pick=${w=>t(()=>Ce(lo(l.access,w)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${Ya} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${He.choices}</button>
        <button type="button" id="ernaast" onClick=${h}>${He.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
    <${Za} />
  `}var He,Vd=M(()=>{"use strict";R();J();N();At();co();A();Le();ct();eo();Xt();pt();Yl();Cr();yr();He=k.board.result});function Kd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Qg(){let t=document.activeElement,e=Gg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==xt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&xt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Jg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Yg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Wt(),l=o.rows.filter(m=>m.open).length,c=Es[Es.indexOf(t)+1],p=(m,$)=>e(Ed.bind(null,m),()=>$),u=t==="plaatsen"&&l?g(Dt.next_open,{count:l}):Dt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Dt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Dt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Dt.undone)}>${Dt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Dt.redone)}>${Dt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Kg(e)}>${Dt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${j("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function Jd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=vn()&&Es.includes(o)?o:Es[0],{of:i,Step:l}=Ud[r],c=(vn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p($,d){let f=Qg(),h=vn()?.decisions.length;try{s(""),await $(),e(v=>v+1);let b=vn()?.decisions.length||0;d?Ct(d()):b!==h&&Ct(L(Dt.decided,b)),window.setTimeout(f,60)}catch(b){s(b.message)}}let u=vn()?.found.plan;ve(()=>{T.started&&window.scrollTo(0,0)},[r]),ve(()=>{function $(h){let b=xt({z:"ongedaan",y:"opnieuw"}[h.key]||"");!b||!h.ctrlKey||h.target.matches("input,textarea")||(b.click(),h.preventDefault())}let d=h=>vn()?.saved===!1&&h.preventDefault(),f=new AbortController;return window.addEventListener("keydown",$,{signal:f.signal}),window.addEventListener("beforeunload",d,{signal:f.signal}),()=>f.abort()},[T.route]);let m={day:c,own:vn()?.found.own,count:vn()?.found.rows.length};return a`
    <${Ug} at=${r} />
    <${nt} key=${r} text=${i.title} title=${`${k.check.title}: ${Dt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${u&&a`<p class="zacht">${g(Dt.source,{...u,day:c,who:u.access||Dt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${vn()&&r!==Es[0]&&a`<${Yg} at=${r} act=${p} />`}
    ${r===Es[0]&&a`<${Za} /><${rd} />`}
  `}var Dt,Ud,Es,Gd,Ug,Kg,Gg,Jg,Qd=M(()=>{"use strict";je();R();J();vt();N();co();A();Le();Nd();Id();Rd();Dd();Vd();Xt();yr();Dt=k.board,Ud={lijst:{of:Dt.list,Step:Pd},kolommen:{of:Dt.columns,Step:Bd},plaatsen:{of:Dt.place,Step:Wd},partners:{of:Dt.partners,Step:qd},resultaat:{of:Dt.result,Step:Hd}},Es=Object.keys(Ud);Gd=()=>a`
  <${nt} text=${Dt.elsewhere.title}><p class="uitleg">${Dt.elsewhere.intro}</p><//>
  <ol>${Dt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Lo} />
`,Ug=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Dt.steps_label}><ol>
      ${Es.map((e,n)=>a`<li class=${n<Es.indexOf(t)?"is-gedaan":""}>
          <a href=${j("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Dt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Kg=t=>t(async()=>{let e=Wt(),{name:n,data:s}=await lt().ask("workbook",{decisions:e.decisions});gn(n,s,kr.xlsx),e.saved=!0}),Gg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Jg=":is(button,select,input,a)"});function Zg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>nc?` ${g(rn.first,{count:nc})}`:"";return a`
    <${ft} id="eigen-uitkomst" caption=${`${L(rn.rows,e.length)}${o}`}
      rows=${e.slice(0,nc)} columns=${s} />
    <div class="acties"><${me} name=${rn.file} rows=${()=>[t,...e]} label=${rn.csv} /></div>
  `}function Xd({start:t=rn.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),Kn(o,rn.busy,async()=>i(await lt().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${rn.title}</h2>
      <p class="zacht">${rn.intro}</p>
      <label class="veld breed"><span>${rn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${rn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?rn.yes:rn.no}</strong></p>`}
        ${r?.graph&&a`<${Zd} label=${rn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Zg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function eb(t){let e=Object.entries(t.columns),n=s=>ms(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>t$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Xg],...In(s=>s.plan),{key:"bron",label:Ft.columns.place,sort:!1,text:tb}]}function nb({name:t,query:e,scenario:n}){let s=e$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ft.nothing}</p>`;let o=eb(e),r={rows:L(Ft.rows,s.length),scenario:Nt(n)},i={key:"sentence",label:Ft.columns.sentence,text:c=>c.sentence},l=()=>jn([i,...o],s,c=>re(n,c.plan));return a`
    <${ft} id=${`uitkomst-${t}`} caption=${g(Ft.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${me} name=${`${t}.csv`} rows=${l} />
      <a href=${j("aandachtspunten",{vraag:t})}>${Ft.as_sentences}</a>
    </div>
  `}function sb({name:t,query:e,scenario:n}){let s=e.shelf===pa,o=j("overzicht",{rijen:Ft.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${Ft.title}</a></p>
    <${nt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${hn}><${$a} /><//>`}
    <${kn} pairs=${[[Ft.why,e.why],[Ft.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ft.result}</h2><${nb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!cl([t,e])&&a`<p>${e.open?Ft.open:Ft.elsewhere}</p>`}
    ${t in Ft.rows_of&&a`<p><a href=${o}>${Ft.in_overview}</a></p>`}
    <details>
      <summary>${Ft.sparql}</summary>
      <${Zd} label=${Ft.sparql} text=${e.sparql} lang="en" />
      <${Ss} text=${()=>e.sparql} label=${Ft.copy} />
    </details>
    ${ce()&&!e.open&&a`<${Xd} key=${t} start=${e.sparql} />`}
  `}function ob({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ft.columns.title,text:o=>o.title,cell:o=>a`<a href=${j(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ft.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ft.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===pa?s:s.slice(0,2)} />
    </section>
  `}function n$({route:t}){let e=D(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ms} />`;if(n)return a`<${sb} ...${{name:n,query:s,scenario:e}} />`;let o=$o(e$(e).map(r=>r.query));return a`
    <${nt} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    ${ce()&&a`<${Xd} />`}
    ${Ft.shelves.map(r=>a`<${ob} shelf=${r} counts=${o} />`)}
  `}var Ft,rn,nc,Zd,Yd,t$,e$,Xg,tb,s$=M(()=>{"use strict";R();J();vt();N();At();A();Le();or();Y();ct();Ke();Xt();zo();pt();Ie();gr();Ft=k.questions,rn=k.questions.own,nc=200;Zd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Yd={barrier:t=>t.barrier&&$t(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&O(we(t.partner)||t.partner),severity:t=>K("Severity",t.severity),detail:t=>t.detail&&(ms(t.detail)?O(t.detail):t.description)},t$=(t,e)=>(Yd[t]?Yd[t](e):e[t])||"",e$=t=>H(t).gaps.flatMap(e=>Rn(e).map(n=>({...n,plan:e.plan}))),Xg={key:"severity",label:Ft.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>t$("severity",t),cell:t=>a`<${ha} severity=${t.severity} />`},tb=t=>Ys(t).map(de).join("; ")});function a$(t,e,n,s){let o=n;return{placed:rc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function rb({lane:t,rows:e,wide:n}){let s=bs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${It.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*It.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*It.line}>
        ${s.length?s.join(" · "):L(As.lane_total,e.length)}
      </text>
    </g>
  `}function ab({row:t,lane:e,shown:n,point:s}){let o=It.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*It.level,i=t.tail&&oc[t.outcome].tail&&It.left+t.tail,l={row:t,x:o,y:r},c=g(As.mark,{...t,what:t.what||As.card.none,phrase:oc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ve(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ja} outcome=${t.outcome} /></g>
    </a>
  `}function ib({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=nn(o.id),c=Ui(o.work),p={...r>e*.62?{right:ui(e-r+14,e)}:{left:ui(r+14,e)},...i>n*.6?{bottom:ui(n-i,n)}:{top:ui(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${ro} outcome=${o.outcome} on=${o.on&&g(As.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${mt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${de(l)}</p>`}
    </div>
  `}function l$({plan:t,rows:e,date:n}){let[s,o]=I(null),{wide:r,years:i,beyond:l}=ks(t),{placed:c,bottom:p}=a$(t,e,It.top,({levels:_,title:z})=>Math.max(_*It.level+It.pad,z.length*It.line+36)),u=It.left+r+20,m=p+It.foot,$=Gi(t,n),d=It.left+$.x,f=g(As.report,{date:tt($.date)}),h=f.length*8.6+24,b=()=>o(null),v=_=>_.key==="Escape"&&b(),S=l&&{x:It.left+l.x,y:It.top-9},w=Math.min(Math.max(d-h/2,It.left),u-h);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${v}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${m}`} role="group" aria-label=${As.picture}>
        <rect class="daarna" x=${d} y=${It.top} width=${u-d} height=${p-It.top} />
        ${i.map(({year:_,x:z})=>a`
            <g class="jaar">
              <line x1=${It.left+z} x2=${It.left+z} y1=${It.top} y2=${p} />
              <text x=${It.left+z+4} y=${It.top-9}>${_}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${S}>${As.beyond}</text></g>`}
        ${c.map(_=>a`<${rb} lane=${_} rows=${_.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${It.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${w} y=${p+4} width=${h} height="28" rx="3" />
          <text x=${w+h/2} y=${p+24} text-anchor="middle">${f}</text>
        </g>
        ${c.flatMap(_=>_.mine.map(z=>a`
              <${ab} key=${z.id} row=${z} lane=${_} shown=${s?.row.id===z.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${ib} at=${s} width=${u} height=${m} close=${b} />`}
    </div>
  `}function u$({scenario:t,plan:e}){let n=Qn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=ks(e),i=pn(e.key,t.date),l=f=>r$+8+f/s*(Wo-r$-16),c=f=>Math.max(lb,p$(f)*c$+4),{placed:p,bottom:u}=a$(e,n,sc,c),m=l(Gi(e,i).x),$=p.map(f=>g(o$.description,{chapter:ko(f),counts:Lt(bs(f.mine))})),d=m>Wo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Wo} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${sc} width=${Wo-m} height=${u-sc} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${As.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Wo} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${db(ko(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>pb(h).map(([b,v])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${Wo} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(o$.line,{date:tt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<ac).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${ub(f,h)}) scale(${cb})`}>
              <title>${[h.name,h.by,oc[h.outcome].phrase].join(", ")}</title>
              <${Ja} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var o$,As,oc,It,rc,i$,ui,r$,Wo,sc,c$,lb,cb,ac,p$,pb,ub,db,ic=M(()=>{"use strict";R();J();N();A();Y();Bt();pt();br();o$=k.summary.lanes,As=k.promises,oc=k.shared.outcomes,It={left:320,top:32,foot:40,level:19,pad:30,line:21},rc=(t,e)=>ks(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);i$=({plan:t,lane:e})=>ks(t).lanes[e]?ko(ks(t).lanes[e]):"";ui=(t,e)=>`${t/e*100}%`;[r$,Wo,sc,c$,lb,cb]=[262,690,17,8,16,.62],ac=30,p$=t=>Math.min(t.levels,ac),pb=t=>[...$o(t.filter(({level:e})=>e>=ac).map(({x:e})=>e))],ub=(t,e)=>t.middle+(e.level-(p$(t)-1)/2)*c$,db=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function $b({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Sn.route.undecided:Sn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${Sn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${qt(l)?"verzamel":""}>
                <${_e} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function mb({scenario:t,plan:e}){let n=Pe("kind",t,e),s=Pe("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${$b} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function d$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Nt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Sn.head,{date:tt(pn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Sn.foot.source,{sources:Xn(t)})} ${g(Sn.foot.version,l)}</p>
        <p>${g(Sn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function fb({cell:t,step:e}){let[n,s]=[$t(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${os} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function gb({scenario:t,plan:e,...n}){let s=be(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${d$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:Zn(e)})} ${r.lead}</p>
      <${es} plan=${e} />
      <${di} title=${s.matrix.title} note=${s.matrix.note}>
        <${hb} scenario=${t} plan=${e} />
        <${ur} undecided=${_a(t,e)} />
      <//>
      <${di} title=${k.overview.start.discuss.title}>
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
  `}function bb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=be(e),r=tt(pn(e.key,t.date)),i=Yr(Qn(e,t.date),o.outcomes,An(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${d$} plan=${e} scenario=${t} ...${n}>
      <${di} title=${s.route.title} note=${s.route.note}>
        <${mb} scenario=${t} plan=${e} />
      <//>
      <${di} title=${s.lanes.title} note=${l}>
        <${u$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Ro} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function $$({route:t}){let e=D(t.query),n=Se(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${nt} text=${Sn.title}><p class="uitleg">${Sn.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Sn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${gb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${bb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ge} text=${Sn.screen} />
  `}var Sn,hb,di,m$=M(()=>{"use strict";R();vt();N();At();A();Ln();ct();Bt();eo();Ke();ic();pt();br();Sn=k.summary;hb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Sn.matrix.title}</caption>
    <thead>
      <tr><td></td>${bn(e).map(n=>a`<th scope="col">${$t(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Pe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${fb} cell=${s} step=${bn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,di=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function lc(t){let n=t.flatMap(o=>wo(o,D({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys($e).find(r=>n.includes(`${o} ${r}`));return $i(cn.filter(s).map(o=>`${o.label} (${$e[s(o)||""][1]})`))}function kb({id:t}){let e=Q(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(et.steps,{steps:lc(e.filter(b=>Qt(b,h)))}),s=h=>y.partners[h].find(b=>b.id===t)?.steps||[],o=ao(s("")),r=y.plans.filter(h=>s(P?h.key:"").length),i=Q(t,"who").flatMap(h=>h.acts?[]:Nn(h.to)),l=ao(C(i)).filter(h=>!o.includes(h)),c=h=>Q(h,"who").every(b=>!b.acts||b.from===t),p=C(e.filter(h=>y.works[h]?.across&&c(h)).flatMap(go)),u=Vt(t,"unitOf"),m=Rt(Vt(t,"chapterLead")),$=h=>{let b=ao(y.partners[""].find(v=>v.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${$i(b)}</span>`},d=x(t,"tooi"),f=[...Bo(t),[k.thing.also_known,Ea(t)],[et.leads,m.length>0&&a`<${Be} ids=${m} />`],[et.units,u.length>0&&a`<${Be} ids=${u} more=${$} />`],[et.identity,d?g(et.identified,{code:d,date:tt(x(t,"checkedOn"))}):et.unidentified]];return a`
    <${rt} title=${k.thing.known}>
      <${xe} text=${x(t,"summary")} />
      ${qt(t)&&a`<p>${et.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${et.independent}</p>`}
      ${r.map(h=>a`<p>${P&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(et.across,{kinds:$i(p.map(ot))})}</p>`}
      ${l.length>0&&a`<p>${g(et.named_steps,{steps:$i(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${et.no_steps}</p>`}
      <${kn} pairs=${f} />
    <//>
  `}function wb({id:t,rows:e}){let n=et.columns,s=c=>St(c.to)?.key,o=[...In(s),te("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>pe(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},wn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>ni(c.to)},ss(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=C(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=lr(t,"activiteiten",D({}),s),l={id:"acties",caption:et.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${rt} title=${g(et.work,{count:r.length})} note=${et.work_note}>
      ${r.length?a`<${ft} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function yb({id:t}){let e=x(t,"organisationKind")===et.places.of&&!qt(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Yn(p.replace("-"," ")).includes(Yn(u))),s=p=>bt(p,"place").filter(n).join(", "),o=Q(t,"who").map(p=>p.to),r=Rt(fs.filter(p=>s(p)&&!o.includes(p))),l=a`<${Be} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Mt} id=${p} />`} />`,c=g(et.places.title,{count:r.length});return r.length>0&&a`<${rt} title=${c} note=${et.places.note}>${l}<//>`}function _b({id:t}){let[e,n]=[D({}),Qr(t)],o=Zr(e).flatMap($=>Qn($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=Q(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>zt($,"followedBy"))]).filter($=>et.to_come.includes(Cn($))&&!o.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:f,by:h})=>[n($),$,d,`${f} (${l(h)})`]),...i.map($=>["planned",$,Me($).toLowerCase()])],p=Object.entries(et.coming.groups).flatMap(([$,d])=>{let f=c.filter(([b])=>b===$).map(([,b,...v])=>a`<li><${F} id=${b} />: ${v.filter(Boolean).join(", ")}</li>`),h=a`<${Mn} id=${`komt-${$}`} items=${f} first=${U()?f$:void 0} />`;return f.length?a`<p>${L(d,f.length)}</p>${h}`:[]}),u=j("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${et.coming.all}</a></p>`;return p.length>0&&a`<${rt} title=${et.coming.title} note=${et.coming.note}>${p}${m}<//>`}function vb({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${F} id=${s} /></h3>
      <${pr} id=${o} /><${Zt} of=${[o]} />
    `);return a`
    <${rt} title=${g(et.own,{count:e.length})} note=${et.own_note}>
      <${Mn} id="eigen" as="div" first=${f$} items=${n} />
    <//>
  `}function Sb({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${xe} text=${x(i,"summary")} />`)} <${Zt} of=${r} />
  `,s=Rt(C(e.map(r=>$s(r,t)))).map(r=>{let i=e.filter(l=>$s(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?et.its_members:et.members;return a`<${rt} title=${o}><${Mn} id="leden" items=${s} first=${s.length} /><//>`}function Ob({id:t}){let e=new Map(Q(t,"with").map(s=>[$s(s,t),s]));if(!e.size)return null;let n=Rt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?et.more_works:et.works,{works:o.map(oe).join(", ")});return a`<li key=${s}><${F} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${rt} title=${et.together} note=${et.alphabetical}>
      ${U()?a`<${Mn} id="samen" items=${n} first=${xb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function Cb({id:t}){let e=D({}),n=Ra(t,e),s=n.flatMap(c=>c.rows),o=Lt(n.flatMap(({end:c})=>c===t?[]:O(c))),r={id:U()?"stromen":"",title:g(et.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(et.flows.note,{names:o})}</p>`,l=a`<${Ua} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${Eo} ...${{...r,intro:i}}>${l}<//>`}function h$({id:t}){return a`
    <${kb} id=${t} />
    <${wb} id=${t} rows=${Q(t,"who")} />
    <${yb} id=${t} />
    <${_b} id=${t} />
    <${vb} id=${t} />
    <${Na} title=${et.wishes} ids=${Vt(t,"wish")} of="concerns" />
    <${Ba} title=${et.requested} ids=${Rt(Vt(t,"askedOf"))} />
    <${Sb} id=${t} />
    <${Cb} id=${t} />
    <${Ob} id=${t} />
    <${No} id=${t} />
  `}var et,$i,f$,xb,g$=M(()=>{"use strict";R();J();vt();N();At();A();Ds();Po();ke();or();Y();ct();Bt();Xt();Pl();Cs();pt();Ie();_n();si();yn();et=k.thing.organisation,$i=t=>Lt(t.map(e=>e.toLowerCase()));[f$,xb]=[1,2]});function jb({id:t,reports:e}){let n=an(t);if(On(t.split("/")[0]).dates.length<3)return null;let s=o=>Ue(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Mt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${tt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Lb({id:t}){let e=On(t.split("/")[0]),{no_result:n,not_mentioned:s}=an(t),o=e.dates.filter(({date:l})=>Cn(t,l)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${xe} text=${x(l,"summary")} /><${to} of=${l} />
    <${xe} text=${c===e.date&&x(l,"resultReported")!=="true"&&n} look="zacht" />
    <${Zt} of=${[l]} />
  `;return a`
    <${jb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=hs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Mt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${xe} text=${r} look="zacht" />`}
            ${Ue(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Mb({id:t}){let e=zt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${K("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${an(t).silent}</strong></p><${Pt} items=${n} />`}function Tb({id:t}){let e=an(t),n=e.deadline_columns,s=Rs(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>tt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Zo(x(i,"modality"))},{key:"er",label:n.there,text:i=>Ue(i).delivery||e.not_there},{...ss(n.place,()=>[]),cell:i=>a`<${xe} text=${x(i,"summary")} /><${Zt} of=${[i]} />`}];return a`<${ft} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function zb({id:t}){let e=an(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>O(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>x(i[0],"summary")},ss(n.place,({of:i})=>i.slice(0,1))];return a`<${ft} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Fb({id:t}){let e=zt(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${an(t).heading}<${mt} ids=${e} />.</p>`}function Eb({id:t}){let e=an(t),n=Jr(t);if(n.length)return n.map(o=>a`<${pr} id=${o} /><${Zt} of=${[o]} />`);if(x(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=bt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Ab({id:t}){let e=an(t),n=Vt(t,"subMeasureOf"),s=o=>a` <${Mt} id=${o} />`;return a`<${rt} title=${e.container}><p>${e.parts}</p><${Be} ids=${n} more=${s} /><//>`}function b$({id:t}){let e=an(t),n=On(t.split("/")[0]),s=us(n.date,n),o=x(t,"promise"),r=Bo(t),i=x(t,"isContainer")==="true"?Ab:Bb;return a`
    <${rt} title=${o?e.promise:e.what}>
      ${Fa(t).map(l=>a`<${xe} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${xe} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${xe} text=${e.numbered} look="zacht" />`}
      <${Zt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Aa} id=${t} />
    ${r.length>0&&a`<${rt} title=${k.thing.further}><${kn} pairs=${r} /><//>`}
    <${No} id=${t} />
  `}var an,Bb,k$=M(()=>{"use strict";R();N();A();ke();Y();ct();Bt();pt();Ie();_n();yn();an=t=>be(St(t)).thing.undertaking;Bb=({id:t})=>a`
  <${rt} title=${an(t).progress}><${Lb} id=${t} /><${Mb} id=${t} /><${Tb} id=${t} /><//>
  <${rt} title=${an(t).who}><${zb} id=${t} /><${Fb} id=${t} /><//>
  <${Na} title=${an(t).expected} ids=${Q(t,"expected").map(({of:e})=>e[0])} />
  <${rt} title=${an(t).steps}><${Eb} id=${t} /><//>
`});function Ib({id:t}){let e=Nb[un(t)];return e?y.plans.filter(n=>!St(t)||n===St(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Pb} key=${n.plan.key} ...${n} />`):null}function qb({id:t}){let e=Vt(t,"inChapter"),n=fl(Ye.other.annex.file),s=l=>a` <${Mt} id=${l} />`,o=l=>g(Ye.other.at,{steps:lc([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${Fa(l).join(" ")} ${o(l)}</p>`,i=fs.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${rt} title=${Ye.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ye.other.annex.label}</a></p>`}
      <${Be} ids=${Rt(e)} more=${r} />
      ${i.length>0&&a`<p>${Ye.other.under}</p><${Be} ids=${Rt(i)} more=${s} />`}
    <//>
  `}function Rb({id:t}){let e=[...Bo(t),[en(t,"Legislation")?Ye.also_known:Ye.in_source,Ea(t)],[Ye.place,nn(t).length>0&&a`<${Zt} of=${[t]} />`]];return a`
    <${rt} title=${Ye.known}>
      ${en(t,"Facilitator")&&a`<p class="zacht">${be(St(t)).thing.other.judged}</p>`}
      <${xe} text=${x(t,"summary")} />
      <${xe} text=${x(t,"rationale")} />
      <${kn} pairs=${e} />
    <//>
    <${Aa} id=${t} />
    ${en(t,"Chapter")&&a`<${qb} id=${t} />`}
    <${No} id=${t} />
  `}function Hb({id:t}){let e=D(T.route.query),n=un(t)==="organisation"&&x(t,"notation"),s=i=>Rn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${Oa} gap=${i} scenario=${e} /></article>`);return a`
    <${rt} title=${g(Ye.gaps,{count:o.length})}>
      <${Mn} id="vragen" items=${r} first=${U()?Db:Wb} as="div" />
    <//>
  `}function Vb({id:t}){let e=un(t),n=[w$[e]&&a`<a href=${j(w$[e])}>${Ye.crumbs[e]}</a>`,P&&St(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${F} id=${kt(t,s)} />`),pe(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function y$({route:t}){let e=t.path.slice(1).join("/");if(!Yt(e))return a`<${Ms} />`;let n=O(e),s=un(e),o=Ub[s],r=s==="undertaking"&&x(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map($=>x(e,$)),p=r?[l&&`${Ye.promised} ${l}`,g(Ye.stand,{stand:Me(e).toLowerCase()})]:[c],u=[`${pe(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),m=C([...nn(e),...nn(hs(e))]);return ua(u.replace(/([^.!?])$/,"$1."),m,null,St(e)||st())};return a`
    <${Vb} id=${e} />
    <${nt} text=${en(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Mt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${Ib} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${j("verken",{uit:e,kies:e})}>${Ye.around}</a>
    </div>
    <${o} id=${e} />
    <${Hb} id=${e} />
  `}var Ye,cc,Nb,Pb,Wb,Db,w$,Ub,_$=M(()=>{"use strict";R();J();vt();N();At();A();ke();Y();ct();Bt();Ke();Xt();Cs();zo();pt();Ie();_n();g$();si();k$();yn();gr();Ye=k.thing,cc=k.thing.route,Nb={organisation:(t,e)=>y.partners[P?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Nn},Pb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${P?g(cc.of_plan,{plan:t.title}):cc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${cc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Wb,Db]=[3,1];w$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Ub={undertaking:b$,organisation:h$,step:fd,other:Rb}});function Kb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?An(o,s).named:{},i=be(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${gt.tiles_label}>
      ${Yr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>q({uitkomst:n===l?null:l})}>
            <${Ro} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:tt(pn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Yb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Z(l.day,c.day)),i=r.slice(0,Jb).map(l=>a`
      <${Ro} outcome=${l.outcome} />
      <span>
        <${F} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${gt.open.title}</h2>
      <p>${r.length?g(gt.open.phrase,{date:tt(pn(e.key,n))}):gt.open.none}</p>
      <${Pt} items=${i} />
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${gt.open.gaps}</a></p>
      <h2>${gt.read.title}</h2>
      <ul class="leesregels"><li>${gt.read.first}</li>${Qb}<li>${gt.read.last}</li></ul>
    </aside>
  `}function tk({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Z),s=C(t.flatMap(r=>v$(r.work))).map(r=>[r,O(we(r))]).sort((r,i)=>Z(r[1],i[1])),o=[[gt.fields.year,"jaar",Xe(e)],[gt.fields.partner,"partner",s]];return a`<${da} fields=${o} names=${["jaar","partner"]} />`}function nk({plan:t,scenario:e,chosen:n,query:s}){let o=Qn(t,e.date),r=np(t,e.date).filter(mi(s)),i=o.filter(mi(s)),l=i.length===o.length,c=d=>d.filter(f=>!n||f.outcome===n),p=c(i),u=bs(p).join(" · "),m=a`
    <p class="zacht belofte-intro">${g(gt.intro,{count:o.length,undated:r.length})}</p>
    <p>${An(e,t).phrase.overdue}</p>
  `,$=a`
    <details class="tweeling">
      <summary>${g(gt.undated,{count:r.length})}</summary>
      <${Pt} items=${r.map(ek)} />
    </details>
  `;return a`
    <section>
      ${P&&a`<h2>${t.title}</h2>`}
      ${l?m:a`<p role="status"><strong>${L(gt.kept,p.length)}</strong> ${u}</p>`}
      <${Qa} works=${c(o.filter(mi({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${Kb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${l$} plan=${t} rows=${p} date=${e.date} /><${Xb} plan=${t} rows=${p} /></div>
        <${Yb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${gt.table}</summary>
        <${ft} id=${`beloften-${t.key}`} caption=${gt.caption} rows=${p} columns=${x$} sort="dag" />
      </details>
      ${r.length>0&&$}
    </section>
  `}function S$({route:t}){let e=D(t.query),n=Zr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>Qn(c,e.date)),r=o.filter(mi(t.query)).filter(c=>!s||c.outcome===s),i=()=>jn(Gb,r,c=>re(e,c.plan.key)),l={title:gt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${nt} text=${gt.heading} title=${gt.title} />
    <${hn}><${Ks} /><${ar} /><${tk} rows=${o} /><//>
    <${Co} />
    ${n.map(c=>a`<${nk} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${gt.none}</p>`}
    <p class="acties">
      <${me} name="beloften.csv" rows=${i} />
      ${n.length>0&&a`<${Je} name="beloften" ...${l} />`}
    </p>
    <${ge} text=${L(gt.lane_total,r.length)} />
  `}var gt,x$,Gb,Jb,Qb,Zb,Xb,v$,mi,ek,O$=M(()=>{"use strict";R();J();vt();N();At();A();ke();Y();Bt();Ke();Xt();Gl();js();ic();pt();br();Ie();_n();gt=k.promises;x$=[{key:"dag",label:gt.columns.day,text:t=>t.day,cell:t=>t.by},te("actie",gt.columns.work,t=>t.work),{key:"wat",label:gt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:gt.columns.who,text:t=>Jn(t.work)},{key:"woorden",label:gt.columns.quote,text:t=>t.quote},{key:"stand",label:gt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ro} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:gt.columns.lane,text:i$}],Gb=[...x$,jo(gt.columns.place,t=>t.id)],Jb=6,Qb=gt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Zb=t=>a`
  <${ro} outcome=${t.outcome} on=${t.by} />
  <span><${F} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Xb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${rc(t,e).map(n=>a`
        <details>
          <summary>${ko(n)}
            <span class="bij">
              ${L(gt.lane_total,n.mine.length)}${bs(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Pt} items=${n.mine.map(Zb)} />
        </details>
      `)}
  </div>
`,v$=t=>Q(t,"who").map(e=>x(e.from,"notation")),mi=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||v$(e.work).includes(t.partner));ek=({work:t,quote:e,what:n,stand:s})=>a`<${F} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function C$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${P?"h3":"h2"}>${g(Bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function sk({loss:t,scenario:e,id:n,title:s}){let o=L$(t,e),r=[{key:"vak",label:Bs.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Os(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Bs.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Bs.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${ft} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${j$()} />`}function ok({loss:t,names:e,scenario:n,apart:s}){let o=On(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=m=>{let $=new Map;for(let{acts:h,from:b,phrase:v=""}of Q(m,"who",n.date))h&&!e.includes(O(b))&&ln($,v,O(b));let d=[...$].map(([h,b])=>`${Lt(b)} (${h})`).join("; "),f=d&&a` <span class="zacht">${g(Bs.others,{names:d})}</span>`;return a`<li><${F} id=${m} /> <${Mt} id=${m} date=${n.date} />${f}</li>`},u=(m,$,d=[])=>{let f=a`<${Mn} id=${`${c}-${$}`} items=${d.map(p)} first=${j$()} />`;return d.length>0&&a`<${C$} title=${m} count=${d.length}>${f}<//>`};return a`
    <section>
      ${P&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${ik} loss=${t} scenario=${n} />
      <${C$} title=${r} count=${t.cells.length} none=${i}>
        <${sk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function pc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>L$(r,n).map(({cell:i,step:l,now:c})=>[Lt(e),ot(i.column),l,c,i.phrase,...re(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${ok} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Se(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${me} name="wat-als.csv" rows=${()=>[[...Bs.csv,...Js],...o()]} /></div>
  `}function rk(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(ot(s.kind)):$t(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function ak({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${gs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(po.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${po.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${L(po.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?L(po.stays,l):po.nothing}</p>`}
    </li>
  `}function ik({loss:t,scenario:e}){let{legend:n}=po,s=rk(t,e),o=C(s.flatMap(i=>i.things.map(l=>gs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${po.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${ak} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:fo(st(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${K("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var po,Bs,j$,L$,M$=M(()=>{"use strict";R();vt();N();At();A();ke();Ln();Y();ct();Bt();Xt();Cs();pt();Ie();po=k.whatif.picture,Bs=k.whatif,j$=()=>U()?2:void 0,L$=(t,e)=>t.cells.map(n=>{let{matrix:s}=H({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[W(ot(n.column)),o?$t(n.barrier):""],l=o?g(Bs.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Mo(o):Bs.no_cell}})});function lk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=hr("answer",{options:[...ds(n),...s]},()=>Ct(X.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:X.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=L(X.questions,o.gaps.filter(r).length);return a`
    <div>
      <${pc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(X.with_this,{questions:i,now:H(n).gaps.length})}</p>
    </div>
  `}function ck({acting:t,chosen:e}){let[n,s]=I(""),o=c=>q({zonder:c.map(fi).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ee()?[...e,c]:[c])},i=c=>[O(c),...bt(c,"altLabel")].join(" "),l=t.filter(c=>xo(i(c),n));return a`
    <h2>${X.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(X.put_back,{name:O(c)})}
          onClick=${()=>r(c)}>
          ${O(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${X.clear}</button>
          <button type="button" class="klein" onClick=${()=>ir(location.href,X.shared)}>${X.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${X.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${X.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${fi(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${O(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${X.none_found}</p>`}
    ${!Ee()&&a`<p class="zacht">${X.alone}</p>`}
  `}function pk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(X.start.alone,r),r>0&&(o.length?g(X.start.steps,{steps:Lt(o.map(l=>$t(l).toLowerCase()))}):X.start.no_step),i>0&&L(X.start.lead,i)].filter(Boolean),s=fo(st(e.plan));return a`
    <section id="begin">
      <h2>${X.start.title}</h2>
      <p class="zacht">${g(X.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${j("wat-als",{zonder:fi(o.who)})}>${O(o.who)}</a>
              <span class="bij">${P?`${On(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${X.start.no_partner}</p>`}
    </section>
  `}function uk({id:t,scenario:e}){let n=r=>Lt(Rt(C(r)).map(O)),s=Object.entries(X.apart.roles).map(([r,i])=>{let l=p=>Q(p,"who",e.date).filter(u=>u.role===r),c=Rt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return O(p)+(u&&g(X.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:Lt(c)})}</p>`}),o=Ra(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?X.apart.flows:X.apart.group_flows,{name:O(r)}),p=a`<${F} id=${r} text=${L(X.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(X.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Vt(t,r));return i&&a`<p>${g(X.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${X.apart.page} <${F} id=${t} />.</p>
  `}function T$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=Rt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(we).filter(Boolean),i=r.map(f=>O(f)),[l]=r,c=r.length>1&&Ee(),[,p,...u]=t.path,m=[[X.leave_out,j("wat-als"),!p],[X.action.title,j(["wat-als","actie"]),!!p]],$=a`
    <${cr} label=${X.title} tabs=${m} />
    <${nt} text=${X.title} title=${p?X.action.title:X.title}>
      <p class="uitleg">${p?X.action[Ee()?"intro":"intro_elsewhere"]:X.intro}</p>
    <//>
    <${ma} scenario=${e} />
  `;if(p)return[$,a`<${Ru} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${lk} notations=${r.map(fi)} names=${i} scenario=${e} />`:l?a`
      <${pc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${uk} id=${l} scenario=${e} />`} />
    `:a`<${pk} most=${s} scenario=${e} />`;return a`
    ${$}
    <${ql} chosen=${r.join(",")} choices=${a`<${ck} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ge} text=${r.length===1?g(X.phrase,{name:i[0]}):""} />
  `}var X,fi,z$=M(()=>{"use strict";je();vo();R();J();vt();N();At();A();Le();Po();ke();Y();ct();Ke();Xt();wa();pt();M$();Rl();yn();X=k.whatif;fi=t=>x(t,"notation")});var E$={};P$(E$,{answerTo:()=>H,compare:()=>Z,connection:()=>yo,csv:()=>Dr,data:()=>y,here:()=>T,longerWays:()=>ea,scenarioOf:()=>D});function gi(t=null){for(let e of bi())e!==t&&(e.open=!1)}function uc(){gi(),Fn().classList.remove("is-open"),hi().setAttribute("aria-expanded","false")}function dk(){Fn()&&(hi().addEventListener("click",()=>{let t=Fn().classList.toggle("is-open");for(let e of bi())e.open=t;hi().setAttribute("aria-expanded",String(t))}),Fn().addEventListener("click",t=>{let e=t.target;e.closest("a")?uc():e.closest("summary")&&!U()&&gi(e.closest("details"))}),Fn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=bi().find(n=>n.open);U()?hi().focus():e?.querySelector("summary")?.focus(),uc()}),document.addEventListener("click",t=>{!U()&&!Fn().contains(t.target)&&gi()}),Fn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!U()&&!Fn().contains(e)&&gi()}))}function $k(t){if(!Fn())return;let e=hl(t)?.to;for(let n of Fn().querySelectorAll("a")){let{path:s}=Ii(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",j(s))}for(let n of bi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function mk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return Lr=!Go(e)||s!==n,Lr?(En(a`<p role="status">${k.werkplaats.busy}</p>`,xt("inhoud")),ki?lt().show(ki,lt().own):dc||fk(ds(e),s),!0):!1}async function fk(t,e){dc=!0;try{ki=(await lt().ask("page",{options:t,comparisons:e})).page,Lr&&lt().show(ki,lt().own)}catch(n){Lr&&En(a`<p role="alert">${n.message}</p>`,xt("inhoud"))}dc=!1}function hk(t){let e=t.path[0]||"overzicht",n=xt("inhoud");if(xt("bronregel").hidden=e==="controleer"&&!!ce()?.board,ce()?.own&&mk(e,D(t.query)))return;n.className=`scherm-${e}`;let s=xt("zoek");s&&e!=="zoek"&&(s.value="");let o=F$[e]||F$.onbekend;En([a`<${Ip} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),$k(e)}function $c(){let t=xt("motor");t.hidden=!1;let{state:e,why:n,own:s}=lt();En(a`<${Kd} state=${e} why=${n} own=${s} />`,t)}function gk(){bk(),Lr=!1,window.removeEventListener("werkplaats",$c),En(null,xt("inhoud")),En(null,xt("motor"))}var Fn,hi,bi,F$,dc,ki,Lr,bk,A$=M(()=>{"use strict";je();R();J();vt();N();At();A();Le();Ds();or();ct();Xt();wa();Yp();uu();fu();Yu();dd();Ld();zd();Qd();s$();gr();m$();_$();O$();z$();Fn=()=>xt("menu"),hi=()=>xt("menuknop"),bi=()=>[...Fn().querySelectorAll("details")];xt("spring").addEventListener("click",t=>{t.preventDefault(),xt("inhoud").focus()});dk();xt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),uc();let e=xt("zoek").value;location.hash=Tp(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};ir(g(e,{...r,sources:Xn()}),n)});F$={__proto__:null,overzicht:Td,dekking:mu,aandachtspunten:ud,partners:wd,maatregelen:vd,naslag:Od,gevraagd:Cd,tijdlijn:jd,beloften:S$,verken:Qu,ding:y$,samenvatting:$$,vragen:n$,"wat-als":T$,vergelijk:pu,"weet-niet":Qp,methode:Jp,zoek:Wu,controleer:ce()?Jd:Gd,onbekend:Ms},dc=!1,ki="",Lr=!1;ce()&&(window.addEventListener("werkplaats",$c),$c());xt("inhoud").replaceChildren();bk=Uc(hk);ce()&&window.addEventListener("andere-bladzijde",gk,{once:!0});document.documentElement.dataset.klaar="ja"});je();yi();typeof DecompressionStream>"u"?xt("te-oud").hidden=!1:fc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(A$(),E$))});})();
